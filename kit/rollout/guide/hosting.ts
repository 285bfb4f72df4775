import { addressOf, type Deployment, packageFile } from '../deployment.ts';

/** Where the packages have to be, and Mozilla's signature. */
export const hosting = (deployment: Deployment): string => `
## 1. Put the folder where computers reach it
${deployment.unsigned ? STAYS : served(deployment)}
Chrome and Edge on Windows and macOS install from an own server only on computers that are managed: joined to a domain, enrolled in device management or in the browser's cloud management. Others need the store: upload \`chrome/login-triage-${deployment.version}-store.zip\` (and the one in \`edge/\`) as a private item, and use the store's id and update address in the policies instead of those of this kit.
${deployment.unsigned ? UNSIGNED : signing(deployment)}`;

const STAYS = `
Browsers load this kit from the folder where it was made: leave it there, and see to it that the user who starts the browser may read it.
`;

const served = (deployment: Deployment): string => `
Everything below loads from \`${deployment.rollout.address}\`: put this folder there, so that these addresses answer without a sign-in:

- \`${addressOf(deployment, 'chrome/update.xml')}\`
- \`${addressOf(deployment, 'edge/update.xml')}\`
- \`${addressOf(deployment, packageFile(deployment, 'firefox'))}\`

A web server should send \`.crx\` as \`application/x-chrome-extension\` and \`.xpi\` as \`application/x-xpinstall\`.
`;

const UNSIGNED = `
**This kit is for trying out.** Its Firefox package is not signed by Mozilla; its Firefox policy therefore switches the check of signatures off, which only Firefox ESR allows. Do not roll it out.

Its portal is the practice portal. Start that on the same computer, in the folder of Login Triage, and leave it running:

\`\`\`sh
npm run practice
\`\`\`

It answers at the address under "How to check", prints a name and password that work, and other names, each of which meets a fault.
`;

const signing = (deployment: Deployment): string => `
**Firefox takes only packages signed by Mozilla.** Once for each version, with a free developer account at addons.mozilla.org:

1. "Submit a New Add-on", then "On your own": the add-on is then unlisted, for you alone.
2. Upload \`${packageFile(deployment, 'firefox')}\`. The check is automatic and takes minutes. (At the command line: \`npx web-ext sign --channel unlisted\` with the unpacked package.)
3. Download the signed file, and put it in the place of \`${packageFile(deployment, 'firefox')}\`, under the same name. Its line in \`SHA256SUMS\` no longer fits then.

Firefox ESR alone can do without, when policy sets the preference \`xpinstall.signatures.required\` to false. That lets any unsigned add-on in; we advise against it.
`;
