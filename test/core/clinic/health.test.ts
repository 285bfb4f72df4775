import { expect, it } from 'vitest';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { healthOf, healthText } from '../../../src/core/clinic/health/index.ts';
import type { Installation } from '../../../src/core/clinic/health/types.ts';
import { mergeSettings } from '../../../src/core/clinic/merge-settings.ts';
import type { Clinic } from '../../../src/core/portal.ts';
import { clinic, portal } from './fixtures.ts';

function checked(value: unknown): Clinic {
  const result = checkClinic(value);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.clinic;
}

const packaged = checked({ portals: [portal('real', 'portal.clinic.test')] });

/** An installation with this policy and own portals on top of a right package. */
function installed(
  policy: unknown,
  more: Partial<Installation> = {},
  own: unknown = {},
): Installation {
  const merged = mergeSettings(packaged, policy, own);
  return {
    browser: 'chromium',
    extensionId: 'abcdefghijklmnopabcdefghijklmnop',
    version: '1.2.3',
    install: 'admin',
    clinic: merged.clinic,
    notices: merged.notices,
    packagedPortals: packaged.portals,
    packagedHosts: ['https://portal.clinic.test/*'],
    missingHosts: [],
    ownHosts: [],
    blockedHosts: [],
    permissions: [],
    ...more,
  };
}

const real = (more: object = {}) => ({ portals: [portal('real', 'portal.clinic.test', more)] });
/** A package that was made after the policy. */
const newer = (hosts: string[], identityProviders: string[] = []): Partial<Installation> => ({
  packagedPortals: [{ id: 'real', hosts, identityProviders }],
});
const PATTERN = 'https://portal.clinic.test/*';

it.each<readonly [string, Installation, string]>([
  ['policy-too-long', installed({ note: 'x'.repeat(1_000_000) }), 'too long'],
  ['policy-wrapped', installed({ policies: real() }), 'policies'],
  ['unknown-setting', installed({ portal: [] }), 'portal is not a setting'],
  ['install-only-setting', installed({ requiredPermissions: ['cookies'] }), 'requiredPermissions'],
  [
    'missing-setting',
    installed({ portals: [{ id: 'b', name: 'B', hosts: ['b.test'] }] }),
    'signIn',
  ],
  ['wrong-type', installed({ portals: { id: 'b' } }), 'portals is a group'],
  ['bad-host', installed(real({ hosts: ['portal.clinic.test', '*'] })), 'hosts[1] is "*"'],
  ['bad-host', installed(real({ identityProviders: ['192.0.2.1'] })), 'an IP address'],
  ['bad-address', installed(real({ statusPage: 'http://status.clinic.net' })), 'not encrypted'],
  [
    'bad-contact',
    installed({ contacts: { 'clinic-it': { mail: 'a@b.test?bcc=c@d.test' } } }),
    'mail',
  ],
  [
    'bad-phrase',
    installed(real({ phrases: [{ text: '*', problem: 'account.locked' }] })),
    'phrases[0]',
  ],
  ['bad-value', installed({ reportLanguage: 'tlh' }), 'reportLanguage'],
  ['repeated', installed({ portals: [portal('b', 'b.test'), portal('b', 'c.test')] }), 'already'],
  ['contradiction', installed(real({ password: { minLength: 9, maxLength: 8 } })), 'maxLength'],
  [
    'own-portal-refused',
    installed({ ownPortals: 'forbidden' }, {}, { portals: [portal('mine', 'm.test')] }),
    'no own portals',
  ],
  ['no-portal', installed({ disabledPortals: ['real'] }), 'nothing is watched'],
  ['unknown-disabled-portal', installed({ disabledPortals: ['reel'] }), 'which has real'],
  ['placeholder-portal', installed(clinic()), 'placeholder'],
  [
    'policy-behind-package',
    installed(real(), newer(['portal.clinic.test', 'new.clinic.test'])),
    'new.clinic.test is not watched',
  ],
  [
    'policy-behind-package',
    installed(real(), newer(['portal.clinic.test'], ['idp.clinic.test'])),
    '"identityProviders": ["idp.clinic.test"]',
  ],
  [
    'host-not-in-package',
    installed({}, { missingHosts: ['https://new.clinic.test/*'] }),
    'npm run kit',
  ],
  [
    'own-host-not-allowed',
    installed({}, { missingHosts: ['https://own.test/*'], ownHosts: ['https://own.test/*'] }),
    'the user added',
  ],
  ['host-withdrawn', installed({}, { missingHosts: [PATTERN] }), 'force_installed'],
  [
    'host-blocked',
    installed({}, { missingHosts: [PATTERN], blockedHosts: [PATTERN] }),
    '"runtime_allowed_hosts": ["*://portal.clinic.test"]',
  ],
  [
    'permission-missing',
    installed({}, { clinic: { ...packaged, requiredPermissions: ['management'] } }),
    '"allowed_permissions": ["management"]',
  ],
])('%s is found and named', (id, installation, words) => {
  const health = healthOf(installation);
  expect(health.findings.map((one) => one.id)).toContain(id);
  expect(healthText(health)).toContain(words);
});

it('finds nothing wrong with a right policy', () => {
  const health = healthOf(installed(real()));
  expect(health.findings).toEqual([]);
  expect(healthText(health)).toBe(
    [
      'Login Triage: policy health',
      '  version 1.2.3, installed by admin',
      '  portal real: portal.clinic.test',
      '  own portals: allowed',
      'Nothing is wrong.',
    ].join('\n'),
  );
});

it.each<readonly [string, unknown, Partial<Installation>]>([
  ['one that is switched off', { disabledPortals: ['real'] }, {}],
  ['one that the policy leaves to the package', { organisationId: 'X' }, {}],
  [
    'a host that a wider one of the policy covers',
    real({ hosts: ['*.clinic.test', 'portal.clinic.test'] }),
    newer(['portal.clinic.test', 'b.clinic.test', '*.c.clinic.test']),
  ],
])('a policy is not behind its package for %s', (_, policy, more) =>
  expect(healthOf(installed(policy, more)).findings.map(({ id }) => id)).not.toContain(
    'policy-behind-package',
  ),
);

it('a policy that names the same hosts under another id is behind where it names fewer', () => {
  const portals = [portal('renamed', 'portal.clinic.test')];
  const { findings } = healthOf(
    installed({ portals }, newer(['portal.clinic.test', 'b.clinic.test'])),
  );
  expect(findings.map(({ id, where }) => [id, where])).toEqual([
    ['policy-behind-package', 'portals.real'],
  ]);
});

it('says the worst first', () => {
  const { findings } = healthOf(installed({ colour: 1 }, { missingHosts: [PATTERN] }));
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

it('names a fault of the package itself', () => {
  const notices = [{ source: 'package' as const, path: 'portals', problem: 'is missing' }];
  expect(healthOf(installed({}, { notices })).findings[0]?.id).toBe('package-wrong');
});
