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

/** Our entry among the extensions that Firefox's policies speak of. */
export const firefoxKey = ({ geckoId }: Deployment): string =>
  `${ROOTS.firefox}\\ExtensionSettings\\${geckoId}`;

/**
 * The list of extensions that private windows wait for, and our place in it. Its values have numbers
 * for names; ours comes from our id, far above those that people and templates count with.
 */
export const privatePlace = (
  browser: ChromiumBrowser,
  { id }: Deployment,
): { readonly key: string; readonly name: string } => ({
  key: `${ROOTS[browser]}\\${PRIVATE[browser]}`,
  name: String([...id].reduce((sum, one) => (sum * 16 + one.charCodeAt(0) - 97) % SPAN, 0) + SPAN),
});

/** A prime: numbers of the list go up to 2,147,483,647. */
const SPAN = 999_999_937;

/**
 * A registration file. Groups and lists become keys, so that what a clinic has set for other
 * extensions stays. What an earlier kit set of ours goes first: a list that became shorter would
 * keep its last values otherwise.
 */
export function registrationFile(deployment: Deployment, browser: Browser): Uint8Array {
  const policies =
    browser === 'firefox' ? firefoxPolicies(deployment) : chromiumPolicies(deployment, browser);
  const { ExtensionSettings, Preferences = {} } = policies;
  return file([
    ...withoutUs(deployment, browser),
    ...keyLines(ROOTS[browser], { ExtensionSettings, Preferences }),
    ...privateLines(deployment, browser, deployment.rollout.privateWindows),
    ...keyLines(settingsKey(browser, deployment), managedSettings(deployment)),
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
    ...privateLines(deployment, browser, false),
    ...(browser === 'firefox' ? keyLines(ROOTS.firefox, { ExtensionSettings: blocked }) : []),
  ]);
}

/** Keys that are ours alone, whichever kit has filled them. */
function withoutUs(deployment: Deployment, browser: Browser): readonly string[] {
  const { id, unsigned } = deployment;
  const isFirefox = browser === 'firefox';
  const entry = isFirefox ? firefoxKey(deployment) : `${ROOTS[browser]}\\ExtensionSettings\\${id}`;
  const forTrying = unsigned && isFirefox;
  return [
    ...removed(entry),
    ...(forTrying ? removed(`${ROOTS.firefox}\\Preferences\\${SIGNATURES}`) : []),
    ...removed(settingsKey(browser, deployment).replace(/\\policy$/, '')),
  ];
}

/** Our place in a list that others fill too: ours, or nobody's. */
function privateLines(
  deployment: Deployment,
  browser: Browser,
  isWanted: boolean,
): readonly string[] {
  if (browser === 'firefox') return [];
  const { key, name } = privatePlace(browser, deployment);
  return keyLines(key, { [name]: isWanted ? deployment.id : null });
}

const removed = (path: string): readonly string[] => [`[-HKEY_LOCAL_MACHINE\\${path}]`, ''];

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

/** Null takes a value away. */
function data(value: unknown): string {
  if (value === null) return '-';
  return typeof value === 'string'
    ? `"${escaped(value)}"`
    : `dword:${Number(value).toString(16).padStart(8, '0')}`;
}

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&');

/** As regedit writes it: UTF-16 with its mark, and Windows line ends. */
const file = (lines: readonly string[]): Uint8Array =>
  Buffer.from(
    `\uFEFF${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}\r\n`,
    'utf16le',
  );
