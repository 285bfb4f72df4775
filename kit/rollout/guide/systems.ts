import type { Deployment } from '../deployment.ts';
import { settingsKey } from '../policies/registry.ts';

export const windows = (deployment: Deployment): string => `
## 2. Windows

One computer, as administrator, for the browsers you use:

\`\`\`
reg import policies\\windows\\chrome.reg
reg import policies\\windows\\edge.reg
reg import policies\\windows\\firefox.reg
\`\`\`

**Do you have an ExtensionSettings policy already?** Chrome and Edge: a text of JSON under that name (this is how Group Policy writes it) and our key of the same name do not mix. Leave our file out, and put the entry from \`policies/chrome-cloud/extension-settings.json\` into your JSON (for Edge with \`toolbar_state: force_shown\` in the place of \`toolbar_pin\`). Firefox: our file replaces the whole text; merge it with yours.

**Group Policy for a domain:** set "Extension management settings" of the browser's own template to that JSON. Our own settings have a template too: copy \`policies/windows/admx/login-triage.admx\` and \`en-US\\login-triage.adml\` to \`PolicyDefinitions\`. It writes to \`HKLM\\${settingsKey('chrome', deployment)}\` and its like.

**Intune:** \`policies/intune/*.json\` are custom configuration profiles, as the Graph interface takes them (\`POST /deviceManagement/deviceConfigurations\`); by hand, copy OMA-URI and value from them. The browser's own ADMX must have been ingested before. The settings catalogue works too: paste the JSON into "Extension management settings".
`;

export const macos = (): string => `
## 3. macOS

Load \`policies/macos/chrome.mobileconfig\`, \`edge.mobileconfig\` and \`firefox.mobileconfig\` into your device management (Jamf: Configuration Profiles, Upload; Intune: Custom profile). Where it wants property lists, upload each \`.plist\` under its own name as preference domain. A profile opened by hand is asked for in System Settings, Profiles, and enough for one test computer.
`;

export const linux = ({ unsigned }: Deployment): string => `
## 4. Linux

As root, from this folder, for the browsers you use:

\`\`\`sh
install -D -m 644 policies/linux/chromium.json /etc/chromium/policies/managed/login-triage.json
install -D -m 644 policies/linux/chrome.json /etc/opt/chrome/policies/managed/login-triage.json
install -D -m 644 policies/linux/edge.json /etc/opt/edge/policies/managed/login-triage.json
install -D -m 644 policies/linux/firefox/policies.json /etc/firefox/policies/policies.json
\`\`\`

Firefox reads one file only: if there is a \`policies.json\` already, merge ours into it. Chromium reads every file of its folder, but of two files that both set ExtensionSettings only one counts: merge them too. Policies are read at the start of the browser; Chrome, Chromium and Edge also notice changes while they run.
${unsigned ? '\nThis kit loads from the folder where it was made: leave it there, and make it readable for the user who starts the browser.\n' : ''}`;

export const managed = (): string => `
## 5. Chrome cloud management

Admin console, Devices, Chrome, Apps & extensions: add the extension by its id "from a custom URL" with the address of \`chrome/update.xml\`, choose "Force install + pin", and paste \`policies/chrome-cloud/settings.json\` into "Policy for extensions". \`extension-settings.json\` is the whole entry, for those who set ExtensionSettings by hand.
`;
