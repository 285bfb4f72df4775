import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'account.unverified',
  problem: 'account.unverified',
  title: 'The e-mail address was never confirmed',
  shows: 'The form says that the e-mail address is not verified yet.',
  frontEnd: 'form',
  userName: 'demo-unverified',
  how: {
    password: {
      code: 'email_not_verified',
      says: {
        form: {
          en: 'Your email address has not been verified. Please check your inbox for the verification email.',
        },
        spa: { en: 'Please verify your e-mail address before you sign in.' },
        idp: { en: 'This account is not activated yet. Confirm your e-mail address first.' },
      },
    },
  },
  steps: 'submit',
};
