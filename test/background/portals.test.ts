import { expect, it } from 'vitest';
import { portalAt } from '../../src/background/portals.ts';
import { checkClinic } from '../../src/core/clinic/check.ts';
import { matchPatterns } from '../../src/core/match-patterns.ts';

const portal = (id: string) => ({
  id,
  name: id,
  signIn: [`https://${id}.example/login`],
  hosts: [`${id}.example`],
  identityProviders: ['login.idp.example'],
});
const checked = checkClinic({ portals: [portal('north'), portal('south')] });
if (!checked.ok) throw new Error('the clinic of this test is wrong');
const { clinic } = checked;

it('knows the portal of an address', () => {
  expect(portalAt(clinic, 'https://south.example/x')?.id).toBe('south');
  expect(portalAt(clinic, 'https://west.example/')).toBeNull();
  expect(portalAt(clinic, 'not an address')).toBeNull();
});

it('keeps to the watched portal at an identity provider that two portals share', () => {
  expect(portalAt(clinic, 'https://login.idp.example/')?.id).toBe('north');
  expect(portalAt(clinic, 'https://login.idp.example/', 'south')?.id).toBe('south');
});

it('asks for exactly the configured hosts, each once, without ports, http only on local names', () => {
  expect(matchPatterns(clinic)).toEqual([
    'https://login.idp.example/*',
    'https://north.example/*',
    'https://south.example/*',
  ]);
  const local = {
    ...clinic,
    portals: clinic.portals
      .slice(0, 1)
      .map((one) => ({ ...one, hosts: ['portal.localhost:4000'], identityProviders: [] })),
  };
  expect(matchPatterns(local)).toEqual(['http://portal.localhost/*', 'https://portal.localhost/*']);
});
