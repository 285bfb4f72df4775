import { defineFix } from './define.ts';

export const requestNewLink = defineFix({
  id: 'request-new-link',
  kind: 'guided',
  owner: 'clinician',
  minutes: 4,
  ends: { 'credentials.reset-failed': 0.75 },
});
