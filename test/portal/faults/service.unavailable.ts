import type { Answer, Fault } from '../types.ts';

const DOWN = {
  status: 503,
  headers: { 'retry-after': '1800' },
  delay: 150,
  heading: 'Service unavailable',
  text: {
    en: 'The provider portal is temporarily unavailable. We are working to restore the service. Please try again later.',
    es: 'El portal no está disponible temporalmente. Inténtelo de nuevo más tarde.',
  },
} satisfies Omit<Answer, 'path'>;

export const fault: Fault = {
  id: 'service.unavailable',
  problem: 'service.unavailable',
  title: 'The portal is down',
  shows: 'Every sign-in address answers 503 with a short page from the gateway.',
  frontEnd: 'form',
  how: {
    answers: [
      { path: '/login', ...DOWN },
      { path: '/login/sso', ...DOWN },
      { path: '/app/sign-in', ...DOWN },
    ],
  },
  steps: 'open',
};
