import { type ChromiumBrowser, type Deployment, managedSettings } from '../deployment.ts';
import { chromiumPolicies, firefoxPolicies, type Policies, PRIVATE, SIGNATURES } from './values.ts';

type Browser = ChromiumBrowser | 'firefox';

const ROOTS: Readonly<Record<Browser, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** Where a browser keeps the settings of this extension. */
export const settingsKey = (browser: Browser, { id, geckoId }: Deployment): string =>
  browser === 'firefox'
    ? `${ROOTS.firefox}\\3rdparty\\Extensions\\${geckoId}`
    : `${ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`;

/**
 * A registration file. Groups and lists become keys, so that what a clinic has set for other
 * extensions stays. What an earlier kit set of ours goes first: a list that became shorter would
 * keep its last values otherwise.
 */
export function registrationFile(deployment: Deployment, browser: Browser): Uint8Array {
  const settings = keyLines(settingsKey(browser, deployment), managedSettings(deployment));
  return file([
    ...withoutUs(deployment, browser),
    ...installKeys(deployment, browser),
    ...settings,
  ]);
}

/**
 * Takes away what the other file set, and nothing else. Firefox keeps an add-on whose policy is
 * gone, and removes one that a policy blocks.
 */
export function removalFile(deployment: Deployment, browser: Browser): Uint8Array {
  const blocked = { [deployment.geckoId]: { installation_mode: 'blocked' } };
  return file([
    ...withoutUs(deployment, browser),
    ...(browser === 'firefox' ? keyLines(ROOTS.firefox, { ExtensionSettings: blocked }) : []),
  ]);
}

/** The browser's own policies. The list for private windows has numbers for names, and one is ours. */
function installKeys(deployment: Deployment, browser: Browser): readonly string[] {
  if (browser === 'firefox') {
    const { ExtensionSettings, Preferences = {} } = firefoxPolicies(deployment);
    return keyLines(ROOTS.firefox, { ExtensionSettings, Preferences });
  }
  const { ExtensionSettings } = chromiumPolicies(deployment, browser);
  const { id, rollout } = deployment;
  const inPrivate = rollout.privateWindows && { [PRIVATE[browser]]: { [ownNumber(id)]: id } };
  return keyLines(ROOTS[browser], { ExtensionSettings, ...inPrivate });
}

/** Everything of ours in this browser's policies, whichever kit has put it there. */
function withoutUs(deployment: Deployment, browser: Browser): readonly string[] {
  const { id, geckoId, unsigned } = deployment;
  const root = ROOTS[browser];
  const settings = removed(settingsKey(browser, deployment).replace(/\\policy$/, ''));
  if (browser === 'firefox')
    return [
      ...removed(`${root}\\ExtensionSettings\\${geckoId}`),
      ...(unsigned ? removed(`${root}\\Preferences\\${SIGNATURES}`) : []),
      ...settings,
    ];
  return [
    ...removed(`${root}\\ExtensionSettings\\${id}`),
    ...[`[HKEY_LOCAL_MACHINE\\${root}\\${PRIVATE[browser]}]`, `"${ownNumber(id)}"=-`, ''],
    ...settings,
  ];
}

const removed = (path: string): readonly string[] => [`[-HKEY_LOCAL_MACHINE\\${path}]`, ''];

/** A number that comes from our id, far above those that people and templates count with. */
const ownNumber = (id: string): string =>
  String(
    1_000_000_000 +
      [...id].reduce((sum, one) => (sum * 16 + one.charCodeAt(0) - 97) % 999_999_937, 0),
  );

/** One key with its values, then the keys below it. A list is a key whose values are numbered from 1. */
function keyLines(path: string, group: Policies | readonly unknown[]): readonly string[] {
  const named: [string, unknown][] = Array.isArray(group)
    ? group.map((value, index) => [String(index + 1), value])
    : Object.entries(group);
  const isKey = (value: unknown) => typeof value === 'object' && value !== null;
  const values = named.filter(([, value]) => !isKey(value));
  return [
    ...(values.length > 0
      ? [
          `[HKEY_LOCAL_MACHINE\\${path}]`,
          ...values.map(([name, value]) => `"${escaped(name)}"=${data(value)}`),
          '',
        ]
      : []),
    ...named
      .filter(([, value]) => isKey(value))
      .flatMap(([name, value]) => keyLines(`${path}\\${name}`, value as Policies)),
  ];
}

const data = (value: unknown): string =>
  typeof value === 'string'
    ? `"${escaped(value)}"`
    : `dword:${Number(value).toString(16).padStart(8, '0')}`;

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&');

/** As regedit writes it: UTF-16 with its mark, and Windows line ends. */
const file = (lines: readonly string[]): Uint8Array =>
  Buffer.from(
    `\uFEFF${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}\r\n`,
    'utf16le',
  );
