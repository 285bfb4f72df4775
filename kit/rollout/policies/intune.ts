import type { ChromiumBrowser, Deployment } from '../deployment.ts';
import { chromiumPolicies, firefoxPolicies } from './values.ts';

/** The browsers' own templates must be ingested first: these are the names they get then. */
const AREAS = {
  chrome: 'Chrome~Policy~googlechrome~Extensions',
  edge: 'microsoft_edge~Policy~microsoft_edge~Extensions',
  firefox: 'Firefox~Policy~firefox~Extensions',
};

/** A custom configuration profile for Intune, as its Graph interface takes it. */
export function intuneProfile(
  deployment: Deployment,
  browser: ChromiumBrowser | 'firefox',
): object {
  const { ExtensionSettings } =
    browser === 'firefox' ? firefoxPolicies(deployment) : chromiumPolicies(deployment, browser);
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Login Triage for ${browser}`,
    description: `Installs Login Triage ${deployment.version} in ${browser}`,
    omaSettings: [
      {
        '@odata.type': '#microsoft.graph.omaSettingString',
        displayName: 'ExtensionSettings',
        omaUri: `./Device/Vendor/MSFT/Policy/Config/${AREAS[browser]}/ExtensionSettings`,
        value: `<enabled/><data id="ExtensionSettings" value="${escaped(JSON.stringify(ExtensionSettings))}"/>`,
      },
    ],
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
