import {
  addressOf,
  type ChromiumBrowser,
  type Deployment,
  managedSettings,
  packageFile,
  policyHosts,
} from '../deployment.ts';

/** Policies by name, as every form of them holds them. */
export type Policies = Readonly<Record<string, unknown>>;

/** Chrome's and Edge's entry of ExtensionSettings: installed by force, its icon always seen, other sites shut out. */
export function chromiumEntry(deployment: Deployment, browser: ChromiumBrowser): Policies {
  // A user's own portals would be shut out too.
  const shut = deployment.clinic.ownPortals === 'forbidden';
  return {
    installation_mode: 'force_installed',
    update_url: addressOf(deployment, `${browser}/update.xml`),
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
    ...(shut && {
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: policyHosts(deployment),
    }),
  };
}

/** The names differ: what the extension needs to be in private windows only the user can allow. */
export const PRIVATE = {
  chrome: 'MandatoryExtensionsForIncognitoNavigation',
  edge: 'MandatoryExtensionsForInPrivateNavigation',
};

/** The browser's own policies. */
export function chromiumPolicies(deployment: Deployment, browser: ChromiumBrowser): Policies {
  const { id, rollout } = deployment;
  return {
    ExtensionSettings: { [id]: chromiumEntry(deployment, browser) },
    ...(rollout.privateWindows && { [PRIVATE[browser]]: [id] }),
  };
}

/** With our own settings, as one file holds both. */
export const chromiumFile = (deployment: Deployment, browser: ChromiumBrowser): Policies => ({
  ...chromiumPolicies(deployment, browser),
  '3rdparty': { extensions: { [deployment.id]: managedSettings(deployment) } },
});

/** What makes Firefox ESR take a package without Mozilla's signature: for trying out only. */
export const SIGNATURES = 'xpinstall.signatures.required';

export function firefoxPolicies(deployment: Deployment): Policies {
  const { geckoId, rollout, unsigned } = deployment;
  return {
    ExtensionSettings: {
      [geckoId]: {
        installation_mode: 'force_installed',
        install_url: addressOf(deployment, packageFile(deployment, 'firefox')),
        default_area: 'navbar',
        private_browsing: rollout.privateWindows,
      },
    },
    '3rdparty': { Extensions: { [geckoId]: managedSettings(deployment) } },
    ...(unsigned && {
      Preferences: { [SIGNATURES]: { Value: false, Status: 'locked' } },
    }),
  };
}
