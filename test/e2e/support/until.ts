/** Waits until `probe` answers something true; fails with what it last answered. */
export async function until<T>(probe: () => Promise<T>, limitMs = 15_000): Promise<NonNullable<T>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > end)
      throw new Error(`still ${JSON.stringify(answer)} after ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
