import { defineFix } from './define.ts';

export const setClock = defineFix({
  id: 'set-clock',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: {
    'device.clock-wrong': 0.9,
    'network.tls': 0.5,
    'mfa.code-invalid': 0.3,
    'mfa.code-expired': 0.3,
  },
  onlyWith: 'device.clock-wrong',
  it: 'fix_set_clock_it',
});
