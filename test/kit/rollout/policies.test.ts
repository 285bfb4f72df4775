import { parse } from 'plist';
import { expect, it } from 'vitest';
import { managedSettings } from '../../../kit/rollout/deployment.ts';
import { policyFiles } from '../../../kit/rollout/policies/files.ts';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { dropBadKeys } from '../../../src/core/clinic/drop-bad-keys.ts';
import { hostileDeployment } from './order.ts';

const deployment = hostileDeployment();
const { id } = deployment;
const files = policyFiles(deployment);
const settings = managedSettings(deployment);

type Json = Record<string, never>;
const bytesOf = (name: string): Uint8Array => {
  const file = files[name];
  if (!file) throw new Error(`no ${name}`);
  return file;
};
const textOf = (name: string): string => Buffer.from(bytesOf(name)).toString('utf8');
const json = (name: string): Json => JSON.parse(textOf(name)) as Json;

const ENTRY = {
  installation_mode: 'force_installed',
  update_url: 'https://it.clinic.example/login-triage/chrome/update.xml',
  toolbar_pin: 'force_pinned',
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: ['*://alpha.example', '*://*.alpha.example'],
};
const { toolbar_pin: _pin, ...SHARED } = ENTRY;
const EDGE_ENTRY = {
  ...SHARED,
  update_url: ENTRY.update_url.replace('chrome', 'edge'),
  toolbar_state: 'force_shown',
};

it('our settings are taken by the extension as they are', () => {
  expect(dropBadKeys(settings).notices).toEqual([]);
  expect(checkClinic(settings).ok).toBe(true);
});

it.each([
  ['chrome', ENTRY],
  ['chromium', ENTRY],
  ['edge', EDGE_ENTRY],
])('linux/%s.json installs, shows and limits the extension', (browser, entry) => {
  const policies = json(`linux/${browser}.json`);
  expect(policies).toMatchObject({ ExtensionSettings: { [id]: entry } });
  expect(policies).toMatchObject({ '3rdparty': { extensions: { [id]: settings } } });
});

it('own portals would be shut out, so where they are allowed no site is', () => {
  const clinic = { ...deployment.clinic, ownPortals: 'allowed' as const };
  const open = policyFiles({ ...deployment, clinic });
  expect(Buffer.from(open['linux/chrome.json'] ?? '').toString()).not.toContain('runtime_');
});

it.each(['chrome', 'edge', 'firefox'])(
  'macos/%s.mobileconfig is a profile of plists',
  (browser) => {
    const profile = parse(textOf(`macos/${browser}.mobileconfig`)) as {
      PayloadType: string;
      PayloadContent: { PayloadType: string; PayloadUUID: string }[];
    };
    expect(profile.PayloadType).toBe('Configuration');
    const uuids = profile.PayloadContent.map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const one of profile.PayloadContent) {
      expect(one.PayloadUUID).toMatch(/^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      expect(one).toMatchObject(parse(textOf(`macos/${one.PayloadType}.plist`)) as object);
    }
    expect(JSON.stringify(profile)).toContain(JSON.stringify(settings.portals));
  },
);

it('the admin console gets each value in a group of its own', () =>
  expect(json('chrome-cloud/settings.json')).toMatchObject({
    organisationId: { Value: 'CLINIC 7' },
  }));
