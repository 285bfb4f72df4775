import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'account.disabled',
  problem: 'account.disabled',
  title: 'The account is switched off',
  shows: 'A toast says that the account was deactivated, and vanishes after four seconds.',
  frontEnd: 'spa',
  userName: 'demo-inactive',
  how: {
    password: {
      status: 403,
      code: 'account_disabled',
      says: {
        form: {
          en: 'Your account has been disabled due to inactivity. Please contact your administrator.',
          es: 'Su cuenta ha sido desactivada por inactividad. Póngase en contacto con su administrador.',
        },
        spa: { en: 'Your account has been deactivated. Contact your portal administrator.' },
        idp: {
          en: 'This account is suspended. Ask your organization administrator to reactivate it.',
        },
      },
    },
  },
  steps: 'submit',
};
