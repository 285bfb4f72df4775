import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'account.rate-limited',
  problem: 'account.rate-limited',
  title: 'Too many requests',
  shows: 'The form comes back with status 429, Retry-After and a request to wait 2 minutes.',
  frontEnd: 'form',
  userName: 'demo-busy',
  how: {
    password: {
      status: 429,
      headers: { 'retry-after': '120' },
      code: 'too_many_requests',
      says: {
        form: {
          en: 'Too many requests from your network. Please wait 2 minutes before you try again.',
          es: 'Demasiadas solicitudes desde su red. Espere 2 minutos antes de volver a intentarlo.',
        },
        spa: { en: 'Too many requests. Please slow down and retry in 2 minutes.' },
        idp: { en: 'We are receiving too many sign-in requests from you. Retry in 2 minutes.' },
      },
    },
  },
  steps: 'submit',
  minutes: 2,
};
