import { WRONG_PASSWORD } from '../refusals.ts';
import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'credentials.invalid',
  problem: 'credentials.invalid',
  title: 'Wrong user name or password',
  shows: 'An error summary above the form says that the user name or password is invalid.',
  frontEnd: 'form',
  userName: 'demo-wrong',
  how: { password: WRONG_PASSWORD },
  steps: 'submit',
};
