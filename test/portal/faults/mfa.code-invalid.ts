import { WRONG_CODE } from '../refusals.ts';
import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'mfa.code-invalid',
  problem: 'mfa.code-invalid',
  title: 'The one-time code is refused',
  shows: 'After the password a second page asks for a code and says that it is incorrect.',
  frontEnd: 'form',
  userName: 'demo-wrong-code',
  how: { code: WRONG_CODE },
  steps: 'submit-code',
};
