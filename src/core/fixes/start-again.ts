import { defineFix } from './define.ts';

export const startAgain = defineFix({
  id: 'start-again',
  kind: 'guided',
  owner: 'clinician',
  minutes: 1,
  ends: {
    'session.expired': 0.8,
    'sso.loop': 0.15,
    'sso.silent-return': 0.25,
    'credentials.reset-failed': 0.1,
  },
  tries: true,
});
