import type { Deployment } from '../deployment.ts';
import { firefoxKey } from '../policies/registry.ts';

export function checking(deployment: Deployment): string {
  const { id, geckoId, clinic, rollout } = deployment;
  return `
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

1. Raise \`revision\` in the clinic file (or take a new release of Login Triage), and make the kit again **with the same key**.
2. Put the new folder in the place of the old one. Browsers look for updates every few hours and at their start.
3. **Roll out its policies again, in every browser** (sections 2 to 5). They hold your whole clinic file, and a policy goes before the package: with the old ones a new host is installed but not in force, and a new computer looks for Firefox's old package (\`install_url\` names the version). Policy health says \`policy-behind-package\` where that was forgotten.

## How to roll back

- **Go back to an older version:** browsers never install a lower number. Make the kit from the older sources with a higher \`revision\`.
- **Switch off one portal, at once:** set \`disabledPortals\` to \`["its id"]\` in the settings by policy. No new package is needed.
- **Remove it from Chrome and Edge.** Windows: \`reg import policies\\windows\\chrome-remove.reg\` (edge). It takes away what our file has set and nothing else; an entry that you merged into a text of JSON you take out there.${rollout.privateWindows ? ' Take our id out of the list of extensions that private windows wait for as well: they would wait for one that is gone.' : ''} macOS: remove the profile. Linux: delete the files of section 4. The browsers remove the extension within seconds.
- **Remove it from Firefox.** A policy that is merely gone leaves the add-on in place; one that blocks it removes it at the next start. Windows: \`reg import policies\\windows\\firefox-remove.reg\` writes that. Elsewhere put \`"${geckoId}": { "installation_mode": "blocked" }\` in the place of our entry in ExtensionSettings. When it is gone everywhere, take the entry out too (Windows: \`reg delete "HKLM\\${firefoxKey(deployment)}" /f\`).

Nothing stays behind: what the extension saw was in memory only. Its id in Chrome and Edge, for your records: \`${id}\`.
`;
}
