import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'mfa.unavailable',
  problem: 'mfa.unavailable',
  title: 'No second step is set up',
  shows: 'After the password the page says that no second factor is enrolled.',
  frontEnd: 'form',
  userName: 'demo-no-factor',
  how: {
    password: {
      code: 'mfa_not_enrolled',
      says: {
        form: {
          en: 'Multi-factor authentication is required, but you have not enrolled a device. Contact your administrator.',
        },
        spa: {
          en: 'You are not enrolled in two-factor authentication. Contact your administrator.',
        },
        idp: { en: 'No second factor is set up for your account.' },
      },
    },
  },
  steps: 'submit',
};
