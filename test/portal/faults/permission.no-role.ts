import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'permission.no-role',
  problem: 'permission.no-role',
  title: 'Signed in, but without a role',
  shows: 'Sign-in works, then the home page answers 403 and says that there are no permissions.',
  frontEnd: 'form',
  userName: 'demo-no-role',
  how: {
    answers: [
      {
        path: '/home',
        status: 403,
        heading: 'Access denied',
        text: {
          en: "You do not have permission to access this portal's functions. No role is assigned to your account.",
          de: 'Sie haben keine Berechtigung für dieses Portal. Ihrem Konto ist keine Rolle zugewiesen.',
          es: 'No tiene permiso para acceder a las funciones de este portal. Su cuenta no tiene ningún rol asignado.',
        },
      },
    ],
  },
  steps: 'submit',
};
