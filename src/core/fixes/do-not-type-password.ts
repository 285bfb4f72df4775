import { defineFix } from './define.ts';

export const doNotTypePassword = defineFix({
  id: 'do-not-type-password',
  kind: 'guided',
  owner: 'clinician',
  minutes: 0.5,
  ends: { 'navigation.unofficial-host': 0.6 },
  shared: true,
});
