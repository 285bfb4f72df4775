import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'credentials.password-expired',
  problem: 'credentials.password-expired',
  title: 'The password is too old',
  shows: 'An alert on the identity provider says that the password has expired.',
  frontEnd: 'idp',
  userName: 'demo-old-password',
  how: {
    password: {
      code: 'password_expired',
      says: {
        form: {
          en: 'Your password has expired. You must change it before you can sign in.',
          es: 'Su contraseña ha caducado. Debe cambiarla antes de iniciar sesión.',
        },
        spa: { en: 'Password expired. Choose a new password to go on.' },
        idp: {
          en: 'Your password expired and must be changed. Passwords are valid for 90 days.',
          de: 'Ihr Passwort ist abgelaufen und muss geändert werden.',
        },
      },
    },
  },
  steps: 'submit',
};
