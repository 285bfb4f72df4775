import { XMLBuilder } from 'fast-xml-parser';
import { managedJsonSchema } from '../../json-schema.ts';
import type { ChromiumBrowser, Deployment } from '../deployment.ts';
import { privatePlace, settingsKey } from './registry.ts';

const NAMES = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
} as const;
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

interface Setting {
  readonly type: string;
  readonly title: string;
  readonly description: string;
}

/** Group Policy templates for what is ours: one policy for each setting and browser. */
export const admxFile = (deployment: Deployment, browsers: readonly Browser[] = BROWSERS): string =>
  xml('policyDefinitions', {
    ...HEAD,
    policyNamespaces: {
      target: { '@prefix': 'logintriage', '@namespace': namespaceOf(browsers) },
    },
    resources: { '@minRequiredRevision': '1.0' },
    supportedOn: {
      definitions: { definition: { '@name': 'ANY', '@displayName': '$(string.ANY)' } },
    },
    categories: {
      category: [category(TOP), ...browsers.map((browser) => category(browser, TOP))],
    },
    policies: {
      policy: browsers.flatMap((browser) => [
        ...settings().map(([name]) => policy(browser, name, settingsKey(browser, deployment))),
        ...(hasPrivatePolicy(deployment, browser) ? [privatePolicy(browser, deployment)] : []),
      ]),
    },
  });

/** The category that ours stand in; device management makes paths from it. */
export const TOP = 'LoginTriage';

/** Templates of some browsers only may stand beside the whole one. */
const namespaceOf = (browsers: readonly Browser[]): string =>
  ['LoginTriage.Policies', ...(browsers.length < BROWSERS.length ? browsers : [])].join('.');

/** The name of the policy that makes private windows wait for us. */
export const PRIVATE_WINDOWS = 'privateWindows';

/** Firefox has it in the policy that installs us. */
export const hasPrivatePolicy = (
  { rollout }: Deployment,
  browser: Browser,
): browser is ChromiumBrowser => rollout.privateWindows && browser !== 'firefox';

/** Their words. */
export const admlFile = (): string =>
  xml('policyDefinitionResources', {
    ...HEAD,
    displayName: 'Login Triage',
    description: 'Settings of the Login Triage browser extension',
    resources: {
      stringTable: {
        string: [
          text(TOP, 'Login Triage'),
          text('ANY', 'Any version of the browser and of Windows'),
          ...BROWSERS.flatMap(texts),
        ],
      },
      presentationTable: { presentation: BROWSERS.flatMap(presentations) },
    },
  });

const HEAD = {
  '@revision': '1.0',
  '@schemaVersion': '1.0',
  '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

const settings = (): [string, Setting][] =>
  Object.entries((managedJsonSchema() as { properties: Record<string, Setting> }).properties);

const category = (name: string, parent?: string) => ({
  '@name': name,
  '@displayName': `$(string.${name})`,
  ...(parent && { parentCategory: { '@ref': parent } }),
});

const policyHead = (browser: Browser, name: string, key: string) => ({
  '@name': `${browser}_${name}`,
  '@class': 'Machine',
  '@displayName': `$(string.${browser}_${name})`,
  '@explainText': `$(string.${browser}_${name}_explain)`,
  '@key': key,
});

const policyPlace = (browser: Browser) => ({
  parentCategory: { '@ref': browser },
  supportedOn: { '@ref': 'ANY' },
});

/** One entry of a list that others may fill too: switched on or off, without a box. */
function privatePolicy(browser: ChromiumBrowser, deployment: Deployment) {
  const { key, name } = privatePlace(browser, deployment);
  return {
    ...policyHead(browser, PRIVATE_WINDOWS, key),
    '@valueName': name,
    ...policyPlace(browser),
    enabledValue: { string: deployment.id },
    disabledValue: { delete: '' },
  };
}

const policy = (browser: Browser, name: string, key: string) => ({
  ...policyHead(browser, name, key),
  '@presentation': `$(presentation.${browser}_${name})`,
  ...policyPlace(browser),
  elements: {
    text: { '@id': name, '@valueName': name, '@required': 'true', '@maxLength': '65535' },
  },
});

const text = (id: string, words: string) => ({ '@id': id, '#text': words });

const texts = (browser: Browser) => [
  text(browser, NAMES[browser]),
  ...(browser === 'firefox' ? [] : privateTexts(browser)),
  ...settings().flatMap(([name, { type, title, description }]) => [
    text(`${browser}_${name}`, title),
    text(
      `${browser}_${name}_explain`,
      `${description}${type === 'string' ? '' : ' Write it as JSON, as in clinic.json.'}`,
    ),
  ]),
];

const privateTexts = (browser: Browser) => [
  text(`${browser}_${PRIVATE_WINDOWS}`, 'Private windows'),
  text(
    `${browser}_${PRIVATE_WINDOWS}_explain`,
    'Private windows wait until the user lets the extension in.',
  ),
];

const presentations = (browser: Browser) =>
  settings().map(([name, { title }]) => ({
    '@id': `${browser}_${name}`,
    textBox: { '@refId': name, label: title },
  }));

function xml(root: string, content: object): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: content })}`;
}
