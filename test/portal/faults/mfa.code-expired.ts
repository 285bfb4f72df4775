import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'mfa.code-expired',
  problem: 'mfa.code-expired',
  title: 'The one-time code is too old',
  shows: 'The second page says that the code has expired.',
  frontEnd: 'form',
  userName: 'demo-old-code',
  how: {
    code: {
      code: 'code_expired',
      says: {
        form: { en: 'The verification code has expired. Request a new code.' },
        spa: { en: 'Your verification code has expired. Please request a new one.' },
        idp: { en: 'That security code has expired. Ask for a new code.' },
      },
    },
  },
  steps: 'submit-code',
};
