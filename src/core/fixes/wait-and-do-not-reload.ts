import { defineFix } from './define.ts';

export const waitAndDoNotReload = defineFix({
  id: 'wait-and-do-not-reload',
  kind: 'guided',
  owner: 'clinician',
  minutes: 5,
  ends: { 'account.rate-limited': 0.85, 'service.unavailable': 0.5 },
  waits: true,
  shared: true,
  it: 'fix_wait_and_do_not_reload_it',
});
