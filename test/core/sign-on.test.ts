import { expect, it } from 'vitest';
import { signOnStep } from '../../src/core/sign-on.ts';

const at = (query: string) => signOnStep(`https://idp.example/x?${query}`);

it.each([
  ['SAMLRequest=a&RelayState=b', 'saml-request'],
  ['SAMLResponse=a', 'saml-answer'],
  ['SAMLart=a', 'saml-answer'],
  ['wa=wsignin1.0&wtrealm=urn%3Ax', 'wsfed-request'],
  ['wa=wsignout1.0', 'wsfed-sign-out'],
  ['client_id=a&response_type=code&redirect_uri=b&state=c', 'oidc-request'],
  ['error=access_denied&state=c', 'oidc-refusal'],
  ['code=a&state=b', 'oidc-answer'],
  ['code=a&session_state=b', 'oidc-answer-without-state'],
  ['code=a&item=7', undefined],
  ['state=ny', undefined],
  ['', undefined],
])('?%s is %s', (query, step) => expect(at(query)).toBe(step));

it('says the same whatever the values are', () =>
  expect(at('code=SAMLRequest&state=error')).toBe('oidc-answer'));

it.each(['', 'no address', 'data:text/html,x', `https://x.example/?${'a'.repeat(10_000)}=1`])(
  'tells nothing from %j',
  (address) => expect(signOnStep(address)).toBeUndefined(),
);
