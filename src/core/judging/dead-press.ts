import type { EvidenceOf } from '../evidence.ts';
import type { Circumstances, Reading } from '../problems/define.ts';
import { current } from './judgement.ts';

const PRESSES = 2;
const WAIT_MS = 5_000;

type Submit = EvidenceOf<'submit'>;

/**
 * Sign-in was pressed again and again, and nothing followed: no page, no message, no failure. People
 * press once more when nothing happens; a page that works has moved on by then.
 */
export function deadPresses(
  facts: Reading<'submit' | 'message' | 'response' | 'network-error'>,
  circumstances: Circumstances,
): readonly Submit[] {
  const presses = current(facts.submit, circumstances);
  const [first] = presses;
  const last = presses.at(-1);
  if (!first || !last || presses.length < PRESSES) return [];
  const answers = [...facts.message, ...facts.response, ...facts['network-error']];
  const answered = answers.some((one) => one.at > first.at);
  return answered || circumstances.now - last.at < WAIT_MS ? [] : presses;
}
