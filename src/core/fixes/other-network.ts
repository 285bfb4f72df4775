import { defineFix } from './define.ts';

export const otherNetwork = defineFix({
  id: 'other-network',
  kind: 'guided',
  owner: 'clinician',
  minutes: 4,
  ends: { 'network.unreachable': 0.55, 'network.blocked': 0.5, 'network.captive-portal': 0.5 },
  shared: true,
});
