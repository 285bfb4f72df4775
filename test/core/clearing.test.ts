import { describe, expect, it } from 'vitest';
import { clearingOf, domainOf } from '../../src/core/clearing.ts';
import { portalSchema } from '../../src/core/portal.ts';

const portal = (id: string, ...hosts: readonly string[]) =>
  portalSchema.parse({ id, name: id, signIn: [`https://${hosts[0]}/`], hosts });

it.each([
  ['portal.clinic.example', 'clinic.example'],
  ['clinic.example', 'clinic.example'],
  ['*.clinic.example', 'clinic.example'],
  ['login.trust.nhs.uk', 'trust.nhs.uk'],
  ['clinic.web.app', 'clinic.web.app'],
  ['portal.localhost:8080', 'portal.localhost'],
])('%s keeps its cookies with %s', (host, domain) => expect(domainOf(host)).toBe(domain));

describe('clearing a portal’s data', () => {
  const mine = { ...portal('mine', 'portal.one.example'), identityProviders: ['id.two.example'] };

  it('names the hosts, the domains that lose their cookies, and the neighbours', () =>
    expect(
      clearingOf(mine, [mine, portal('near', 'lab.one.example'), portal('far', 'x.three.example')]),
    ).toEqual({
      hosts: ['portal.one.example', 'id.two.example'],
      domains: ['one.example', 'two.example'],
      neighbours: ['near'],
    }));
});
