import { defineFix } from './define.ts';

export const vpnAsRequired = defineFix({
  id: 'vpn-as-required',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: {
    'network.unreachable': 0.35,
    'network.blocked': 0.45,
    'network.proxy': 0.2,
    'account.rate-limited': 0.3,
  },
  it: 'fix_vpn_as_required_it',
});
