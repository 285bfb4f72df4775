import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'session.expired',
  problem: 'session.expired',
  title: 'The sign-in page was open too long',
  shows: "The form's token has expired: status 419 and a message that the session has expired.",
  frontEnd: 'form',
  // Shorter than any visitor can type, longer than nothing, so that the token is really valid first.
  how: { formLife: 10 },
  steps: 'submit',
};
