/**
 * Milliseconds for which this process had a processor while something ran: other programs on a busy
 * machine do not count.
 */
export function busyFor(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
