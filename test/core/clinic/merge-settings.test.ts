import { expect, it } from 'vitest';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { mergeSettings } from '../../../src/core/clinic/merge-settings.ts';
import type { Clinic } from '../../../src/core/portal.ts';
import { clinic, portal } from './fixtures.ts';

function checked(value: unknown): Clinic {
  const result = checkClinic(value);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.clinic;
}

const packaged = checked(
  clinic({ organisationId: 'PACKAGE', contacts: { 'clinic-it': { phone: '555 0100' } } }),
);
const idsOf = ({ clinic }: { clinic: Clinic }) => clinic.portals.map(({ id }) => id);

it('is the package when nothing else is set', () =>
  expect(mergeSettings(packaged, undefined, undefined)).toEqual({ clinic: packaged, notices: [] }));

it('lets policy override key by key, portals by id, contacts by owner', () => {
  const policy = {
    portals: [portal('alpha', 'new.example'), portal('beta')],
    contacts: { 'portal-admin': { phone: '555 0101' } },
  };
  const merged = mergeSettings(packaged, policy, undefined);
  expect(merged.notices).toEqual([]);
  expect(idsOf(merged)).toEqual(['alpha', 'beta']);
  expect(merged.clinic).toMatchObject({
    portals: [{ hosts: ['new.example'] }, {}],
    organisationId: 'PACKAGE',
    contacts: { 'clinic-it': { phone: '555 0100' }, 'portal-admin': { phone: '555 0101' } },
  });
});

it('adds own portals, but never in the place of the clinic’s', () => {
  const own = {
    portals: [portal('alpha', 'evil.example'), portal('x', 'alpha.example'), portal('mine')],
  };
  const merged = mergeSettings(packaged, undefined, own);
  expect(idsOf(merged)).toEqual(['alpha', 'mine']);
  expect(merged.clinic.portals[0]?.hosts).toEqual(['alpha.example']);
  expect(merged.notices.map(({ source, path }) => `${source} ${path}`)).toEqual([
    'own portals.alpha',
    'own portals.x',
  ]);
});

it('takes only portals from the user', () =>
  expect(mergeSettings(packaged, undefined, { organisationId: 'OTHER' }).clinic).toEqual(packaged));

it.each([null, 7, 'x', [], { portals: 'x' }, { portals: [null] }])(
  'stays with the package when policy and own settings are %j',
  (value) => expect(mergeSettings(packaged, value, value).clinic).toEqual(packaged),
);

it('gives a right configuration again', () => {
  const policy = { portals: [portal('beta', 'alpha.example')] };
  expect(checkClinic(mergeSettings(packaged, policy, { portals: [portal('c')] }).clinic).ok).toBe(
    true,
  );
});

it('lets policy switch off a portal of the package, and forbid own ones', () => {
  const own = { portals: [portal('mine')] };
  const merged = mergeSettings(
    packaged,
    { disabledPortals: ['alpha'], ownPortals: 'forbidden' },
    own,
  );
  expect(idsOf(merged)).toEqual([]);
  expect(merged.notices.map(({ source, code }) => `${source} ${code}`)).toEqual(['own forbidden']);
});
