import { type ChromiumBrowser, type Deployment, managedSettings } from '../deployment.ts';
import { admxFile, hasPrivatePolicy, PRIVATE_WINDOWS, TOP } from './admx.ts';
import { chromiumPolicies, firefoxPolicies } from './values.ts';

type Browser = ChromiumBrowser | 'firefox';

const POLICY = './Device/Vendor/MSFT/Policy';
/** The browsers' own templates must be ingested first, under the name that stands before the first tilde. */
const AREAS: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome~Policy~googlechrome~Extensions',
  edge: 'microsoft_edge~Policy~microsoft_edge~Extensions',
  firefox: 'Firefox~Policy~firefox~Extensions',
};

interface OmaSetting {
  readonly '@odata.type': '#microsoft.graph.omaSettingString';
  readonly displayName: string;
  readonly omaUri: string;
  readonly value: string;
}

/**
 * A custom configuration profile for Intune, as its Graph interface takes it. Windows lets no
 * profile bring a template that writes to Edge's policies: there only the install goes this way.
 */
export function intuneProfile(deployment: Deployment, browser: Browser): object {
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Login Triage for ${browser}`,
    description: `Installs Login Triage ${deployment.version} in ${browser}`,
    omaSettings: [
      install(deployment, browser),
      ...(browser === 'edge' ? [] : ours(deployment, browser)),
    ],
  };
}

function install(deployment: Deployment, browser: Browser): OmaSetting {
  const { ExtensionSettings } =
    browser === 'firefox' ? firefoxPolicies(deployment) : chromiumPolicies(deployment, browser);
  return setting(
    `Config/${AREAS[browser]}/ExtensionSettings`,
    enabled('ExtensionSettings', ExtensionSettings),
  );
}

/** Our template, and the values it takes. */
function ours(deployment: Deployment, browser: Browser): readonly OmaSetting[] {
  // Windows takes a template under one name once: a browser's has a name of its own.
  const app = `${TOP}${browser}`;
  const place = `Config/${app}~Policy~${TOP}~${browser}/${browser}_`;
  return [
    setting(`ConfigOperations/ADMXInstall/${app}/Policy/${app}`, admxFile(deployment, [browser])),
    ...Object.entries(managedSettings(deployment)).map(([name, value]) =>
      setting(`${place}${name}`, enabled(name, value)),
    ),
    ...(hasPrivatePolicy(deployment, browser)
      ? [setting(`${place}${PRIVATE_WINDOWS}`, '<enabled/>')]
      : []),
  ];
}

const setting = (path: string, value: string): OmaSetting => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName: path.slice(path.lastIndexOf('/') + 1),
  omaUri: `${POLICY}/${path}`,
  value,
});

/** Texts as they are, all else as JSON: so registries hold what browsers read. */
const enabled = (name: string, value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `<enabled/><data id="${name}" value="${escaped(text)}"/>`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
