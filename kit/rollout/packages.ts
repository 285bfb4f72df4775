import { XMLBuilder } from 'fast-xml-parser';
import type { Base } from './base.ts';
import {
  addressOf,
  CHROMIUM_BROWSERS,
  type ChromiumBrowser,
  type Deployment,
  packageFile,
} from './deployment.ts';
import type { SigningKey } from './key.ts';
import { crx3 } from './pack/crx.ts';
import { bytes, type Files, zip } from './pack/zip.ts';
import { json } from './policies/files.ts';
import { stampPackage } from './stamp.ts';

/** The signed packages of Chrome and Edge, the one of Firefox, and what tells of updates. */
export function packageFiles(deployment: Deployment, base: Base, key: SigningKey): Files {
  return {
    ...Object.assign(
      {},
      ...CHROMIUM_BROWSERS.map((browser) => chromiumFiles(deployment, base, { browser, key })),
    ),
    ...firefoxFiles(deployment, base),
  };
}

function chromiumFiles(
  deployment: Deployment,
  base: Base,
  { browser, key }: { browser: ChromiumBrowser; key: SigningKey },
): Files {
  const { clinic, version } = deployment;
  const stamp = { target: 'chrome', clinic, version } as const;
  const updateUrl = addressOf(deployment, `${browser}/update.xml`);
  const own = stampPackage(base.packages.chrome, { ...stamp, updateUrl });
  return {
    [packageFile(deployment, browser)]: crx3(zip(own), key),
    [`${browser}/login-triage-${version}-store.zip`]: zip(
      stampPackage(base.packages.chrome, stamp),
    ),
    [`${browser}/update.xml`]: bytes(updateManifest(deployment, browser)),
  };
}

/** Omaha's update manifest, protocol 2. */
function updateManifest(deployment: Deployment, browser: ChromiumBrowser): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  const updatecheck = {
    '@codebase': addressOf(deployment, packageFile(deployment, browser)),
    '@version': deployment.version,
  };
  const gupdate = {
    '@xmlns': 'http://www.google.com/update2/response',
    '@protocol': '2.0',
    app: { '@appid': deployment.id, updatecheck },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ gupdate })}`;
}

function firefoxFiles(deployment: Deployment, base: Base): Files {
  const { clinic, version, geckoId } = deployment;
  // Firefox takes updates over https only.
  const updateUrl = addressOf(deployment, 'firefox/updates.json');
  const files = stampPackage(base.packages.firefox, {
    target: 'firefox',
    clinic,
    version,
    geckoId,
    ...(updateUrl.startsWith('https:') && { updateUrl }),
  });
  const update = {
    version,
    update_link: addressOf(deployment, packageFile(deployment, 'firefox')),
  };
  return {
    [packageFile(deployment, 'firefox')]: zip(files),
    'firefox/updates.json': json({ addons: { [geckoId]: { updates: [update] } } }),
  };
}
