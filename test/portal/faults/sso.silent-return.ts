import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'sso.silent-return',
  problem: 'sso.silent-return',
  title: 'Back at the sign-in page without a word',
  shows: 'The right password leads back to the sign-in page, which says nothing.',
  frontEnd: 'form',
  userName: 'demo-sent-back',
  how: { sendsBack: true },
  steps: 'submit',
};
