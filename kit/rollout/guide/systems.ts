import type { Deployment } from '../deployment.ts';
import { settingsKey } from '../policies/registry.ts';

export const windows = (deployment: Deployment): string => `
## 2. Windows

One computer, as administrator, from this folder, for the browsers you use:

\`\`\`
reg import policies\\windows\\chrome.reg
reg import policies\\windows\\edge.reg
reg import policies\\windows\\firefox.reg
\`\`\`

Each file first takes away what an earlier kit of yours has set, so it can be imported again; entries of other extensions stay.

**Do you have an ExtensionSettings policy already?** Group Policy and Intune write it as one text of JSON. That text and the keys of our files do not mix: Chrome, Edge and some versions of Firefox then read our keys alone. ${merge('Leave our file out')} Our settings then come by the template below.

**Group Policy for a domain:** set "Extension management settings" of the browser's own template to that JSON. Our own settings have a template too: copy \`policies/windows/admx/login-triage.admx\` and \`en-US\\login-triage.adml\` to \`PolicyDefinitions\`. It writes to \`HKLM\\${settingsKey('chrome', deployment)}\` and its like. The package holds the same settings: you need the template only to change one without a new kit${deployment.rollout.privateWindows ? ', and for private windows in Chrome and Edge (`privateWindows`)' : ''}.
${intune(deployment)}`;

/** How our entry joins what is there: the same in every form of policy. */
const merge = (instead: string): string =>
  `${instead}, and put our entry into your JSON: it stands, under our id, in ExtensionSettings of \`policies/linux/chrome.json\`, \`policies/linux/edge.json\` and \`policies/linux/firefox/policies.json\`.`;

const intune = (deployment: Deployment): string => `
**Intune:** \`policies/intune/*.json\` are custom configuration profiles, as the Graph interface takes them (\`POST /deviceManagement/deviceConfigurations\`); by hand, copy OMA-URI and value from them. The browser's own ADMX must have been ingested before, under the name that the first OMA-URI has before its first \`~\`; where yours has another name, change the OMA-URI.

| by \`policies/intune\` | Chrome | Edge | Firefox |
|---|---|---|---|
| the extension, its icon, its limits | yes | yes | yes |
| our settings (the profile brings our template) | yes | **no** | yes |
${deployment.rollout.privateWindows ? '| private windows | yes | **no** | yes |\n' : ''}
Windows lets no profile bring a template that writes to Edge's policies. The package holds your settings, so nothing is missing at first; to change one without a new kit, use Group Policy or a script that writes to \`HKLM\\${settingsKey('edge', deployment)}\`.${deployment.rollout.privateWindows ? ` For private windows in Edge, add \`${deployment.id}\` to "Specify extensions users must allow in order to navigate using InPrivate mode" in the settings catalogue.` : ''}

**Is ExtensionSettings set in Intune already,** by another profile, the settings catalogue or imported templates? Ours sets the same text as a whole: one of the two then wins, and the extensions of the other lose their policy. ${merge('Take the first line out of our profile')}
`;

export const macos = ({ id }: Deployment): string => `
## 3. macOS

Load \`policies/macos/chrome.mobileconfig\`, \`edge.mobileconfig\` and \`firefox.mobileconfig\` into your device management (Jamf: Configuration Profiles, Upload; Intune: Custom profile). Where it wants property lists, upload each \`.plist\` under its own name as preference domain. A profile opened by hand is asked for in System Settings, Profiles, and enough for one test computer.

**Is there a profile with ExtensionSettings for these browsers already?** Of two profiles that set it, macOS takes one, and the extensions of the other lose their policy. Copy the group under our id from ExtensionSettings of our \`.plist\` into your own profile, and upload of ours only \`com.google.Chrome.extensions.${id}.plist\` and \`com.microsoft.Edge.extensions.${id}.plist\`: those domains are ours alone. Firefox has one domain for everything: merge the group \`3rdparty\` too.
`;

export const linux = (): string => `
## 4. Linux

As root, from this folder, for the browsers you use:

\`\`\`sh
install -D -m 644 policies/linux/chromium.json /etc/chromium/policies/managed/login-triage.json
install -D -m 644 policies/linux/chrome.json /etc/opt/chrome/policies/managed/login-triage.json
install -D -m 644 policies/linux/edge.json /etc/opt/edge/policies/managed/login-triage.json
install -D -m 644 policies/linux/firefox/policies.json /etc/firefox/policies/policies.json
\`\`\`

Firefox reads one file only: if there is a \`policies.json\` already, merge ours into it. Chromium reads every file of its folder, but of two files that both set ExtensionSettings only one counts: merge them too. Policies are read at the start of the browser; Chrome, Chromium and Edge also notice changes while they run.
`;

export const managed = (): string => `
## 5. Chrome cloud management

Admin console, Devices, Chrome, Apps & extensions: add the extension by its id "from a custom URL" with the address of \`chrome/update.xml\`, choose "Force install + pin", and paste \`policies/chrome-cloud/settings.json\` into "Policy for extensions". \`extension-settings.json\` is the whole entry, for those who set ExtensionSettings by hand.
`;
