import { defineFix } from './define.ts';

export const waitForLock = defineFix({
  id: 'wait-for-lock',
  kind: 'guided',
  owner: 'clinician',
  minutes: 15,
  ends: { 'account.locked': 0.85 },
  waits: true,
  shared: true,
});
