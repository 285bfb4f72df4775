/** A busy machine is no fault: what never comes has not come by then either. */
const PATIENCE_MS = 30_000;

/** Waits until `probe` answers something true; fails with what it last answered. */
export async function until<T>(
  probe: () => Promise<T>,
  limitMs = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > end)
      throw new Error(`still ${JSON.stringify(answer)} after ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
