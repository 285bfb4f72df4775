import { expect, it } from 'vitest';
import { type Deployment, managedSettings } from '../../../kit/rollout/deployment.ts';
import { registrationFile, removalFile } from '../../../kit/rollout/policies/registry.ts';
import { chromiumPolicies, firefoxPolicies } from '../../../kit/rollout/policies/values.ts';
import { hostileDeployment } from './order.ts';
import { asJson, imported, policiesOf, type Tree, withoutEmpty } from './registry.ts';

const deployment = hostileDeployment();
const { id, geckoId } = deployment;
const BROWSERS = [
  ['chrome', 'Google\\Chrome', 'MandatoryExtensionsForIncognitoNavigation'],
  ['edge', 'Microsoft\\Edge', 'MandatoryExtensionsForInPrivateNavigation'],
] as const;
const FIREFOX = 'Mozilla\\Firefox';

/** What a clinic has set before us, for other extensions and in general. */
const clinics = (policies: Tree, root: string): Tree =>
  `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}`
    .split('\\')
    .reduceRight<Tree>((inner, name) => ({ [name]: inner }), policies);
const OTHER = 'ponmlkjihgfedcbaponmlkjihgfedcba';

/** The same clinic a version before: more portals, hosts and settings, private windows too. */
function longer(): Deployment {
  const [portal] = deployment.clinic.portals;
  if (!portal) throw new Error('no portal');
  const more = { ...portal, hosts: [...portal.hosts, 'old.example'], legacyPaths: ['/old'] };
  const second = { ...portal, id: 'second', hosts: ['second.example'] };
  return { ...deployment, clinic: { ...deployment.clinic, portals: [more, second] } };
}

it.each(BROWSERS)('%s.reg sets what the browser’s policies say', (browser, root, list) => {
  const tree = policiesOf(imported(registrationFile(deployment, browser)), root);
  const { ExtensionSettings } = chromiumPolicies(deployment, browser);
  expect(asJson(tree)).toMatchObject({
    ExtensionSettings: ExtensionSettings as object,
    '3rdparty': { extensions: { [id]: { policy: managedSettings(deployment) } } },
  });
  expect(Object.values(tree[list] as Tree)).toEqual([id]);
});

/** A registry has no other numbers than whole ones; Firefox takes 1 and 0 for true and false. */
const asNumbers = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'boolean' ? Number(one) : one));

it.each([true, false])(
  'firefox.reg sets what Firefox’s policies say, for trying out: %s',
  (unsigned) => {
    const given = { ...deployment, unsigned };
    const tree = policiesOf(imported(registrationFile(given, 'firefox')), FIREFOX);
    expect(asJson(tree)).toEqual(asNumbers(firefoxPolicies(given)));
  },
);

it.each([...BROWSERS.map(([browser]) => browser), 'firefox'] as const)(
  'a shorter %s.reg leaves nothing of the one before',
  (browser) => {
    const shorter = registrationFile(deployment, browser);
    const both = imported(shorter, imported(registrationFile(longer(), browser)));
    expect(both).toEqual(imported(shorter));
    expect(JSON.stringify(both)).not.toMatch(/old\.example|second/);
  },
);

it.each(BROWSERS)(
  '%s.reg without private windows ends what an earlier one asked for them',
  (browser, root, list) => {
    const rollout = { ...deployment.rollout, privateWindows: false };
    const without = registrationFile({ ...deployment, rollout }, browser);
    const both = imported(without, imported(registrationFile(deployment, browser)));
    expect(policiesOf(both, root)[list]).toEqual({});
  },
);

it.each(BROWSERS)(
  '%s-remove.reg gives back what the clinic had, entries of the same lists included',
  (browser, root, list) => {
    const had = clinics(
      {
        HomepageLocation: 'https://clinic.example',
        ExtensionSettings: { [OTHER]: { installation_mode: 'blocked' } },
        '3rdparty': { extensions: { [OTHER]: { policy: { '1': 'theirs' } } } },
        [list]: { '1': OTHER, '2': 'x' },
      },
      root,
    );
    const rolledOut = imported(registrationFile(deployment, browser), had);
    expect(policiesOf(rolledOut, root)[list]).toMatchObject({ '1': OTHER, '2': 'x' });
    expect(Object.values(policiesOf(rolledOut, root)[list] as Tree)).toContain(id);
    expect(imported(removalFile(deployment, browser), rolledOut)).toEqual(had);
  },
);

it('firefox-remove.reg blocks our add-on, so that it goes, and leaves all others', () => {
  const had = clinics(
    {
      ExtensionSettings: {
        '*': { installation_mode: 'blocked' },
        'other@clinic.example': { installation_mode: 'allowed' },
      },
      '3rdparty': { Extensions: { 'other@clinic.example': { theirs: 1 } } },
      Preferences: { 'browser.startup.page': { Value: 1, Status: 'locked' } },
    },
    FIREFOX,
  );
  const given = { ...deployment, unsigned: true };
  const rolledOut = imported(registrationFile(given, 'firefox'), had);
  const after = imported(removalFile(given, 'firefox'), rolledOut);
  const expected = structuredClone(policiesOf(had, FIREFOX));
  Object.assign(expected.ExtensionSettings as Tree, {
    [geckoId]: { installation_mode: 'blocked' },
  });
  expect(withoutEmpty(policiesOf(after, FIREFOX))).toEqual(expected);
});

it('a kit for the signed package leaves the clinic’s own choice about signatures', () => {
  const had = clinics(
    { Preferences: { 'xpinstall.signatures.required': { Value: 0, Status: 'locked' } } },
    FIREFOX,
  );
  const after = imported(removalFile(deployment, 'firefox'), had);
  expect(policiesOf(after, FIREFOX).Preferences).toEqual(policiesOf(had, FIREFOX).Preferences);
});
