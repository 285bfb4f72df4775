import { expect, it } from 'vitest';
import { managedJsonSchema } from '../../../kit/json-schema.ts';
import { managedSettings } from '../../../kit/rollout/deployment.ts';
import { admlFile, admxFile } from '../../../kit/rollout/policies/admx.ts';
import { intuneProfile } from '../../../kit/rollout/policies/intune.ts';
import { privatePlace } from '../../../kit/rollout/policies/registry.ts';
import { dropBadKeys } from '../../../src/core/clinic/drop-bad-keys.ts';
import { readTexts } from '../../../src/core/clinic/read-texts.ts';
import { readTemplate, readXml } from './admx.ts';
import { hostileDeployment } from './order.ts';

const deployment = hostileDeployment();
const { id, geckoId } = deployment;
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
const ROOTS = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};
/** Where each browser reads the settings of an extension. */
const KEYS = {
  chrome: `${ROOTS.chrome}\\3rdparty\\extensions\\${id}\\policy`,
  edge: `${ROOTS.edge}\\3rdparty\\extensions\\${id}\\policy`,
  firefox: `${ROOTS.firefox}\\3rdparty\\Extensions\\${geckoId}`,
};
const NAMES = Object.keys((managedJsonSchema() as { properties: object }).properties);

it('the Group Policy template writes every setting where the browser reads it', () => {
  const policies = readTemplate(admxFile(deployment), admlFile());
  for (const browser of BROWSERS) {
    const own = policies.filter(({ path }) => path.at(-1) === browser);
    const settings = own.filter(({ key }) => key === KEYS[browser]);
    expect(settings.flatMap(({ values }) => values)).toEqual(NAMES);
    expect(own.every(({ path }) => path[0] === 'LoginTriage')).toBe(true);
    expect(own).toHaveLength(NAMES.length + (browser === 'firefox' ? 0 : 1));
  }
});

it('calls every setting by a name that people can read', () => {
  const policies = readTemplate(admxFile(deployment), admlFile());
  const titleOf = (name: string) => policies.find((one) => one.name === name)?.title;
  expect(titleOf('chrome_portals')).toBe('Portals');
  expect(titleOf('edge_reportLanguage')).toBe('Language of reports');
  expect(titleOf('firefox_disabledPortals')).toBe('Portals switched off');
  expect(policies.filter(({ title }) => !/^[A-Z].*[a-z]/.test(title))).toEqual([]);
});

it.each([
  ['chrome', 'MandatoryExtensionsForIncognitoNavigation'],
  ['edge', 'MandatoryExtensionsForInPrivateNavigation'],
] as const)('and in %s it can make private windows wait', (browser, list) => {
  const policies = readTemplate(admxFile(deployment), admlFile());
  expect(policies.find(({ name }) => name === `${browser}_privateWindows`)).toMatchObject({
    key: `${ROOTS[browser]}\\${list}`,
    values: [privatePlace(browser, deployment).name],
  });
  const rollout = { ...deployment.rollout, privateWindows: false };
  expect(admxFile({ ...deployment, rollout })).not.toContain(list);
});

it.each([
  ['a text', 'id="chrome_portals_explain"', 'id="other"'],
  ['a box', 'refId="contacts"', 'refId="other"'],
])('the test’s own reader notices that %s is missing', (_, there, instead) =>
  expect(() => readTemplate(admxFile(deployment), admlFile().replace(there, instead))).toThrow(
    'is pointed to and missing',
  ),
);

interface Profile {
  readonly omaSettings: readonly { readonly omaUri: string; readonly value: string }[];
}
const profileOf = (browser: (typeof BROWSERS)[number]) =>
  (intuneProfile(deployment, browser) as Profile).omaSettings;

/** What a value of a profile puts into its policy's box. */
const dataOf = (value: string): string => {
  const { root } = readXml(`<root>${value}</root>`) as {
    root: { enabled: string; data: Record<string, string> };
  };
  return String(root.data['@value']);
};

it.each(BROWSERS)('intune/%s.json installs us', (browser) => {
  const [install] = profileOf(browser);
  expect(install?.omaUri).toMatch(
    /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/\w+~Policy~\w+~Extensions\/ExtensionSettings$/,
  );
  const settings = JSON.parse(dataOf(install?.value ?? '')) as Record<string, object>;
  const own = browser === 'firefox' ? geckoId : id;
  expect(settings[own]).toMatchObject({ installation_mode: 'force_installed' });
});

it.each(['chrome', 'firefox'] as const)(
  'intune/%s.json brings our template and a value for each of its policies that we set',
  (browser) => {
    const [, template, ...values] = profileOf(browser);
    const [, app = ''] =
      /\/ConfigOperations\/ADMXInstall\/(\w+)\/Policy\/\w+$/.exec(template?.omaUri ?? '') ?? [];
    const policies = readTemplate(template?.value ?? '', admlFile());
    const known = policies.map(
      ({ name, path }) =>
        `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~${path.join('~')}/${name}`,
    );
    expect(values.length).toBeGreaterThan(3);
    for (const { omaUri } of values) expect(known).toContain(omaUri);
    const boxes = values.filter(({ value }) => value !== '<enabled/>');
    const set = boxes.map(({ omaUri, value }) => [omaUri.split('_').at(-1), dataOf(value)]);
    const { policy, notices } = dropBadKeys(readTexts(Object.fromEntries(set)));
    expect(notices).toEqual([]);
    expect(policy).toMatchObject(managedSettings(deployment));
    const inPrivate = values.filter(({ value }) => value === '<enabled/>');
    expect(inPrivate).toHaveLength(browser === 'chrome' ? 1 : 0);
  },
);

it('Windows takes no template that writes to Edge’s policies, so intune/edge.json has none', () =>
  expect(profileOf('edge')).toHaveLength(1));
