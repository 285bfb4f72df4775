import { defineFix } from './define.ts';

export const signInToNetwork = defineFix({
  id: 'sign-in-to-network',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: { 'network.captive-portal': 0.9, 'network.tls': 0.6 },
  onlyWith: 'network.captive-portal',
});
