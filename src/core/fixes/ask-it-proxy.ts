import { defineFix } from './define.ts';

export const askItProxy = defineFix({
  id: 'ask-it-proxy',
  kind: 'guided',
  owner: 'clinic-it',
  minutes: 20,
  ends: { 'network.proxy': 0.9 },
  it: 'fix_ask_it_proxy_it',
});
