import type { FixId } from '../../../src/core/fixes/ids.ts';
import type { Move, Strategy } from '../visit.ts';

const step = (minutes: number, ...fixes: FixId[]): Move => ({ kind: 'step', minutes, fixes });

/**
 * The fixed checklist that articles about portal logins give, in its order. Its sixth step (compare
 * the profile) only follows a successful sign-in and costs nothing here; the fifth is passed over
 * where no code is asked for, which favours the checklist.
 */
const STEPS: readonly { readonly move: Move; readonly onlyWithCode?: true }[] = [
  { move: step(2, 'open-official-address', 'start-again', 'open-own-tab', 'update-browser') },
  { move: step(1, 'use-registered-email') },
  { move: step(3, 'look-for-mail', 'request-new-link') },
  { move: step(2, 'reset-password', 'change-password', 'follow-password-rules') },
  { move: step(3, 'newest-code', 'other-second-factor'), onlyWithCode: true },
];

export const checklist: Strategy = {
  name: 'fixed checklist',
  next(past, { cause }) {
    const asksCode = cause.shows.some(({ form }) => form === 'code');
    const moves = STEPS.filter(({ onlyWithCode }) => asksCode || !onlyWithCode);
    return moves[past.length]?.move ?? { kind: 'contact', owner: 'portal-support' };
  },
};
