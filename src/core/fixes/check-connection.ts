import { defineFix } from './define.ts';

export const checkConnection = defineFix({
  id: 'check-connection',
  kind: 'guided',
  owner: 'clinician',
  minutes: 1,
  ends: { 'network.offline': 0.9, 'network.unreachable': 0.3 },
});
