import { CHROMIUM_BROWSERS, type Deployment, managedSettings } from '../deployment.ts';
import { bytes, type Files } from '../pack/zip.ts';
import { admlFile, admxFile } from './admx.ts';
import { appleFiles } from './apple.ts';
import { intuneProfile } from './intune.ts';
import { registrationFile, removalFile } from './registry.ts';
import { chromiumEntry, chromiumFile, firefoxPolicies } from './values.ts';

const BROWSERS = [...CHROMIUM_BROWSERS, 'firefox'] as const;

/** The policies in every form that a browser or a management system reads. */
export function policyFiles(deployment: Deployment): Files {
  return {
    ...under('linux', {
      'chrome.json': json(chromiumFile(deployment, 'chrome')),
      'chromium.json': json(chromiumFile(deployment, 'chrome')),
      'edge.json': json(chromiumFile(deployment, 'edge')),
      'firefox/policies.json': json({ policies: firefoxPolicies(deployment) }),
    }),
    ...Object.assign({}, ...BROWSERS.map((browser) => forBrowser(deployment, browser))),
    ...under('windows/admx', {
      'login-triage.admx': bytes(admxFile(deployment)),
      'en-US/login-triage.adml': bytes(admlFile()),
    }),
    ...under('chrome-cloud', {
      'extension-settings.json': json({ [deployment.id]: chromiumEntry(deployment, 'chrome') }),
      'settings.json': json(cloudSettings(deployment)),
    }),
  };
}

const forBrowser = (deployment: Deployment, browser: (typeof BROWSERS)[number]): Files => ({
  ...under('windows', {
    [`${browser}.reg`]: registrationFile(deployment, browser),
    [`${browser}-remove.reg`]: removalFile(deployment, browser),
  }),
  ...under('intune', { [`${browser}.json`]: json(intuneProfile(deployment, browser)) }),
  ...under('macos', appleFiles(deployment, browser)),
});

/** The admin console wants each value in a group of its own. */
const cloudSettings = (deployment: Deployment): object =>
  Object.fromEntries(
    Object.entries(managedSettings(deployment)).map(([key, value]) => [key, { Value: value }]),
  );

export const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [`${folder}/${name}`, file]));

export const json = (value: object): Uint8Array => bytes(`${JSON.stringify(value, null, 2)}\n`);
