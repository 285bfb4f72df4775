import { browser } from '../../shared/browser.ts';
import { type Answer, type Ask, LIMITS, type MessageName } from '../../shared/protocol.ts';

export type PopupMessage = Extract<MessageName, `popup:${string}`>;

/** The worker did not answer, however often it was asked. */
export class NoAnswer extends Error {}

interface Patience {
  readonly limitMs: number;
  readonly tries: number;
}
/** A fix may wait for a page or the disk; asked twice it still runs once. */
export const PATIENT: Patience = { limitMs: 15_000, tries: 2 };
const USUAL: Patience = { limitMs: LIMITS.answerMs, tries: LIMITS.tries };

/**
 * Asks the worker, again when it was asleep or died over the question.
 * @throws NoAnswer when it never answers.
 */
export async function ask<N extends PopupMessage>(
  name: N,
  content: Ask<N>,
  { limitMs, tries }: Patience = USUAL,
): Promise<Answer<N>> {
  for (let left = tries; left > 0; left -= 1) {
    const answer = await Promise.race([
      browser.runtime.sendMessage({ name, ask: content }).catch(() => undefined),
      silence(limitMs),
    ]);
    if (answer !== undefined) return answer as Answer<N>;
    await silence(RETRY_MS);
  }
  throw new NoAnswer(name);
}

const RETRY_MS = 100;

const silence = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
