import { defineFix } from './define.ts';

export const askItCertificate = defineFix({
  id: 'ask-it-certificate',
  kind: 'guided',
  owner: 'clinic-it',
  minutes: 20,
  ends: { 'network.tls': 0.9 },
  it: 'fix_ask_it_certificate_it',
});
