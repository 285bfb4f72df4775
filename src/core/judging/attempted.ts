import type { Reading } from '../problems/define.ts';

/** Of what only an attempt by a person is told. */
const REFUSAL = /^(?:credentials|account|mfa)\./;

/** When a person last tried to sign in, in epoch milliseconds: sign-in was pressed, or an attempt was refused. */
export function lastAttempt(facts: Reading<'message' | 'submit'>): number {
  const pressed = facts.submit.at(-1)?.at ?? 0;
  const refused = facts.message.findLast(({ fact }) => REFUSAL.test(fact.problem ?? ''))?.at ?? 0;
  return Math.max(pressed, refused);
}
