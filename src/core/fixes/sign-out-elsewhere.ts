import { defineFix } from './define.ts';

export const signOutElsewhere = defineFix({
  id: 'sign-out-elsewhere',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: { 'session.conflict': 0.75 },
});
