import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';
import { type ChromiumBrowser, type Deployment, managedSettings } from '../deployment.ts';
import { bytes, type Files } from '../pack/zip.ts';
import { chromiumPolicies, firefoxPolicies, type Policies } from './values.ts';

const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' };

/** Preference domains with what a browser reads there. */
const domainsOf = (
  deployment: Deployment,
  browser: ChromiumBrowser | 'firefox',
): Readonly<Record<string, Policies>> =>
  browser === 'firefox'
    ? { 'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefoxPolicies(deployment) } }
    : {
        [DOMAINS[browser]]: chromiumPolicies(deployment, browser),
        [`${DOMAINS[browser]}.extensions.${deployment.id}`]: managedSettings(deployment),
      };

/** A configuration profile for device management, and the same as one property list for each domain. */
export function appleFiles(deployment: Deployment, browser: ChromiumBrowser | 'firefox'): Files {
  const domains = Object.entries(domainsOf(deployment, browser));
  const lists = domains.map(([domain, values]) => [`${domain}.plist`, written(values)] as const);
  return {
    [`${browser}.mobileconfig`]: written(profile(deployment, browser, domains)),
    ...Object.fromEntries(lists),
  };
}

function profile(
  deployment: Deployment,
  browser: string,
  domains: readonly (readonly [string, Policies])[],
): Policies {
  const identifier = `login-triage.${deployment.id}.${browser}`;
  const head = (type: string, name: string) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: name,
    PayloadUUID: uuid(name),
    PayloadDisplayName: `Login Triage for ${browser}`,
  });
  return {
    ...head('Configuration', identifier),
    PayloadScope: 'System',
    PayloadRemovalDisallowed: false,
    PayloadContent: domains.map(([domain, values]) => ({
      ...values,
      ...head(domain, `${identifier}.${domain}`),
    })),
  };
}

/** A name's own UUID (RFC 9562, version 8): the same kit, the same profile. */
export function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}

const written = (value: Policies): Uint8Array => bytes(`${build(value as PlistValue)}\n`);
