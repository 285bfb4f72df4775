import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'session.conflict',
  problem: 'session.conflict',
  title: 'Signed in elsewhere',
  shows: 'The form says that the user is signed in on another device.',
  frontEnd: 'form',
  userName: 'demo-elsewhere',
  how: {
    password: {
      code: 'session_conflict',
      says: {
        form: { en: 'You are already signed in on another device. Sign out there first.' },
        spa: { en: 'This user is already logged in in another browser.' },
        idp: { en: 'You have reached the maximum number of concurrent sessions.' },
      },
    },
  },
  steps: 'submit',
};
