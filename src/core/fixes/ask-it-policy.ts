import { defineFix } from './define.ts';

export const askItPolicy = defineFix({
  id: 'ask-it-policy',
  kind: 'guided',
  owner: 'clinic-it',
  minutes: 20,
  ends: { 'policy.blocked': 0.95 },
  it: 'fix_ask_it_policy_it',
});
