import { defineFix } from './define.ts';

export const useRegisteredEmail = defineFix({
  id: 'use-registered-email',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: { 'credentials.invalid': 0.2, 'credentials.unknown-user': 0.75 },
  tries: true,
});
