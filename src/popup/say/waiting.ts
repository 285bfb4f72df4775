const DAY_MS = 86_400_000;

/**
 * The time in epoch milliseconds. The wall clock is read once, when this is called; after that only
 * the steady clock counts, so a clock set right in the meantime neither ends nor prolongs a wait.
 */
export function steadyClock(): () => number {
  const opened = Date.now();
  const began = performance.now();
  return () => Math.round(opened + performance.now() - began);
}

/** How long is left, in milliseconds, so long after `opened`. */
export const leftOf = (until: number, opened: number, steadyMs: number): number =>
  Math.min(Math.max(0, until - opened - steadyMs), 7 * DAY_MS);

/** `4:05`, `1:04:05`; rounded up so that 0 means over. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = pad(seconds % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** A time of day in the reader's way; with the weekday when it is not within a day. */
export function timeOfDay(at: number, now: number, language: string): string {
  const far = Math.abs(at - now) >= DAY_MS / 2;
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(far ? { weekday: 'short', day: 'numeric', month: 'short' } : {}),
  }).format(at);
}
