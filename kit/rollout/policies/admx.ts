import { XMLBuilder } from 'fast-xml-parser';
import { managedJsonSchema } from '../../json-schema.ts';
import type { Deployment } from '../deployment.ts';
import { settingsKey } from './registry.ts';

const NAMES = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
} as const;
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

interface Setting {
  readonly type: string;
  readonly description: string;
}

/** Group Policy templates for our own settings: one policy for each setting and browser. */
export const admxFile = (deployment: Deployment): string =>
  xml('policyDefinitions', {
    ...HEAD,
    policyNamespaces: {
      target: { '@prefix': 'logintriage', '@namespace': 'LoginTriage.Policies' },
      using: { '@prefix': 'windows', '@namespace': 'Microsoft.Policies.Windows' },
    },
    resources: { '@minRequiredRevision': '1.0' },
    categories: {
      category: [
        category('LoginTriage'),
        ...BROWSERS.map((browser) => category(browser, 'LoginTriage')),
      ],
    },
    policies: {
      policy: BROWSERS.flatMap((browser) =>
        settings().map(([name]) => policy(browser, name, settingsKey(browser, deployment))),
      ),
    },
  });

/** Their words. */
export const admlFile = (): string =>
  xml('policyDefinitionResources', {
    ...HEAD,
    displayName: 'Login Triage',
    description: 'Settings of the Login Triage browser extension',
    resources: {
      stringTable: { string: [text('LoginTriage', 'Login Triage'), ...BROWSERS.flatMap(texts)] },
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

const policy = (browser: Browser, name: string, key: string) => ({
  '@name': `${browser}_${name}`,
  '@class': 'Machine',
  '@displayName': `$(string.${browser}_${name})`,
  '@explainText': `$(string.${browser}_${name}_explain)`,
  '@presentation': `$(presentation.${browser}_${name})`,
  '@key': key,
  parentCategory: { '@ref': browser },
  supportedOn: { '@ref': 'windows:SUPPORTED_Windows7' },
  elements: {
    text: { '@id': name, '@valueName': name, '@required': 'true', '@maxLength': '65535' },
  },
});

const text = (id: string, words: string) => ({ '@id': id, '#text': words });

const texts = (browser: Browser) => [
  text(browser, NAMES[browser]),
  ...settings().flatMap(([name, { type, description }]) => [
    text(`${browser}_${name}`, name),
    text(
      `${browser}_${name}_explain`,
      `${description}${type === 'string' ? '' : ' Write it as JSON, as in clinic.json.'}`,
    ),
  ]),
];

const presentations = (browser: Browser) =>
  settings().map(([name]) => ({
    '@id': `${browser}_${name}`,
    textBox: { '@refId': name, label: name },
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
