import { defineFix } from './define.ts';

export const checkTyping = defineFix({
  id: 'check-typing',
  kind: 'guided',
  owner: 'clinician',
  minutes: 1,
  ends: { 'credentials.invalid': 0.45 },
  tries: true,
});
