import type { Deployment } from '../deployment.ts';

export const checking = ({ id, geckoId, clinic }: Deployment): string => `
## How to check

1. Chrome, Edge, Chromium: open \`chrome://policy\`, press "Reload policies". ExtensionSettings stands there with status OK, and below it, under Login Triage, your settings. \`chrome://extensions\` shows the extension as installed by your organisation.
2. Firefox: open \`about:policies\`; Active lists ExtensionSettings, Errors is empty. \`about:addons\` shows the extension.
3. Open ${clinic.portals[0]?.signIn[0] ?? 'the portal'}. The icon in the toolbar shows that it is watching. Click it.
4. Open any other site and click the icon: it says that this is not one of your portals.
5. Open the extension's settings page (right click on the icon): **Policy health** says what is in force, what is wrong with it and which line mends it, also as text to paste.

| you see | do |
|---|---|
| the extension does not appear in Chrome or Edge | open the address of \`update.xml\` in that browser; it must show XML, and the package named in it must download. On Windows and macOS the computer must be managed |
| Firefox: "could not be verified" in the browser console | the package is not signed by Mozilla: section 1 |
| it appears, but not on the portal | settings page, Policy health: a host that is missing or blocked is named there |
| settings do not change | they arrive some seconds after the start; \`chrome://policy\` marks a value that does not fit |

## A new version

Raise \`revision\` in the clinic file (or take a new release of Login Triage), make the kit again **with the same key**, and put the new folder in the place of the old one. Browsers look for updates every few hours and at their start. In Firefox the policy's \`install_url\` names the version: roll out the new policy file too.

## How to roll back

- **Go back to an older version:** browsers never install a lower number. Make the kit from the older sources with a higher \`revision\`.
- **Switch off one portal, at once:** set \`disabledPortals\` to \`["its id"]\` in the settings by policy. No new package is needed.
- **Remove it:** Windows: \`reg import policies\\windows\\chrome-remove.reg\` (edge, firefox). macOS: remove the profile. Linux: delete the files of section 4. Chrome, Edge and Chromium remove the extension within seconds. Firefox: a removed policy leaves the add-on in place; set \`"${geckoId}": { "installation_mode": "blocked" }\` in ExtensionSettings first, and delete the policy when it is gone everywhere.

Nothing stays behind: what the extension saw was in memory only. Its id in Chrome and Edge, for your records: \`${id}\`.
`;
