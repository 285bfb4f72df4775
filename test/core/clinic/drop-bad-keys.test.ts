import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { dropBadKeys } from '../../../src/core/clinic/drop-bad-keys.ts';
import { portal } from './fixtures.ts';

it('keeps only what was given', () => {
  expect(dropBadKeys({ organisationId: 'CLINIC 7' })).toEqual({
    policy: { organisationId: 'CLINIC 7' },
    notices: [],
  });
  expect(dropBadKeys({})).toEqual({ policy: {}, notices: [] });
});

it('drops each wrong value alone and names its original place', () => {
  const { policy, notices } = dropBadKeys({
    portals: [
      3,
      portal('alpha', 'alpha.example', {
        vpn: 'maybe',
        legacyPaths: ['bad', '/old', '?', '/older'],
      }),
    ],
    contacts: { 'clinic-it': { mail: 'x', phone: '555 0100' } },
    organisationId: 'CLINIC 7',
    colour: 'red',
  });
  expect(notices.map(({ path }) => path)).toEqual([
    'portals[0]',
    'portals[1].legacyPaths[0]',
    'portals[1].legacyPaths[2]',
    'portals[1].vpn',
    'contacts.clinic-it.mail',
    'colour',
  ]);
  expect(policy).toMatchObject({
    portals: [{ id: 'alpha', legacyPaths: ['/old', '/older'] }],
    contacts: { 'clinic-it': { phone: '555 0100' } },
    organisationId: 'CLINIC 7',
  });
});

it('leaves out what cannot do without the wrong value, and says so', () => {
  const broken = { ...portal('beta'), hosts: ['*'] };
  const { policy, notices } = dropBadKeys({ portals: [portal('alpha'), broken] });
  expect(policy.portals?.map(({ id }) => id)).toEqual(['alpha']);
  expect(notices.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'portals[1].hosts[0] is "*"',
    'portals[1].hosts is left out with what was wrong in it',
    'portals[1] is left out with what was wrong in it',
  ]);
});

it('drops the end of a list that is too long, not the list', () => {
  const many = Array.from({ length: 22 }, (_, i) => portal(`p${i}`, `p${i}.example`));
  const { policy, notices } = dropBadKeys({ portals: many });
  expect(policy.portals?.map(({ id }) => id)).toEqual(many.slice(0, 20).map(({ id }) => id));
  expect(notices).toMatchObject([
    { path: 'portals[20]', problem: 'is one entry too many', expected: '20 entries or less' },
    { path: 'portals[21]', problem: 'is one entry too many', expected: '20 entries or less' },
  ]);
});

it('does not let policy change what was asked at install', () =>
  expect(dropBadKeys({ requiredPermissions: ['cookies'] }).policy).toEqual({}));

it('comes to an end when everything is wrong', () => {
  const keys = Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`key${i}`, i]));
  const { policy, notices } = dropBadKeys(keys);
  expect(policy).toEqual({});
  expect(notices).toHaveLength(200);
});

it('gives only right values, whatever it is given', () => {
  const anyPortal = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b'), fc.anything()),
      name: fc.oneof(fc.constant('A'), fc.anything()),
      signIn: fc.oneof(fc.constant(['https://a.example/']), fc.anything()),
      hosts: fc.oneof(fc.constantFrom(['a.example'], ['*.com', 'b.example']), fc.anything()),
      lock: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(anyPortal), fc.anything(), (portals, contacts) => {
      const { policy } = dropBadKeys({ portals, contacts });
      if (policy.portals) expect(checkClinic(policy).ok).toBe(true);
    }),
  );
});
