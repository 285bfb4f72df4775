import { defineFix } from './define.ts';

export const askItNetwork = defineFix({
  id: 'ask-it-network',
  kind: 'guided',
  owner: 'clinic-it',
  minutes: 20,
  ends: { 'network.unreachable': 0.85, 'network.blocked': 0.7, 'account.rate-limited': 0.5 },
  it: 'fix_ask_it_network_it',
});
