import { type ChromiumBrowser, type Deployment, managedSettings } from '../deployment.ts';
import { chromiumPolicies, firefoxPolicies, type Policies } from './values.ts';

const ROOTS: Readonly<Record<ChromiumBrowser | 'firefox', string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** Where a browser keeps the settings of this extension. */
export const settingsKey = (
  browser: ChromiumBrowser | 'firefox',
  { id, geckoId }: Deployment,
): string =>
  browser === 'firefox'
    ? `${ROOTS.firefox}\\3rdparty\\Extensions\\${geckoId}`
    : `${ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`;

/**
 * A registration file. Groups and lists become keys, so that what a clinic has set for other
 * extensions stays; only Firefox wants its ExtensionSettings as one text of JSON.
 */
export function registrationFile(
  deployment: Deployment,
  browser: ChromiumBrowser | 'firefox',
): Uint8Array {
  const settings = keyLines(settingsKey(browser, deployment), managedSettings(deployment));
  if (browser !== 'firefox')
    return file([...keyLines(ROOTS[browser], chromiumPolicies(deployment, browser)), ...settings]);
  const { ExtensionSettings, Preferences } = firefoxPolicies(deployment);
  const texts = { ExtensionSettings: JSON.stringify(ExtensionSettings) };
  return file([
    ...keyLines(ROOTS.firefox, {
      ...texts,
      ...(Preferences ? { Preferences: JSON.stringify(Preferences) } : {}),
    }),
    ...settings,
  ]);
}

/** Takes away what the other file set. */
export function removalFile(
  deployment: Deployment,
  browser: ChromiumBrowser | 'firefox',
): Uint8Array {
  const settings = settingsKey(browser, deployment).replace(/\\policy$/, '');
  const install =
    browser === 'firefox'
      ? [`[HKEY_LOCAL_MACHINE\\${ROOTS.firefox}]`, '"ExtensionSettings"=-', '']
      : [`[-HKEY_LOCAL_MACHINE\\${ROOTS[browser]}\\ExtensionSettings\\${deployment.id}]`, ''];
  return file([...install, `[-HKEY_LOCAL_MACHINE\\${settings}]`, '']);
}

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
