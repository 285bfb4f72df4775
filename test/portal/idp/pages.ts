import { SPECIALTIES } from '../content/choices.ts';
import { OFFICES } from '../content/directory.ts';
import { brand, languageList, siteFooter } from '../pages/chrome.ts';
import { document } from '../pages/document.ts';
import { codeField, credentialFields } from '../pages/fields.ts';
import { type Html, html } from '../pages/html.ts';
import { alertBox } from '../pages/message.ts';
import * as sections from '../pages/sections.ts';

const organizations = (
  portal: string,
): Html => html`<section class="finder wide" aria-labelledby="organization-title">
<h2 id="organization-title">Which organization do you belong to?</h2>
<form action="${portal}/directory"><label for="organization">Organization</label>
<select id="organization" name="organization">${OFFICES.map(
  ([city]) =>
    html`<optgroup label="${city}">${SPECIALTIES.map((name) => html`<option>${name}, ${city}</option>`)}</optgroup>`,
)}</select><button>Show</button></form></section>`;

const shell = (title: string, portal: string, main: Html, more: Html | null = null): Html =>
  document({
    title: `${title} | Healtheos ID (practice)`,
    theme: 'idp',
    body: html`<section class="utility" aria-label="Service and languages"><div class="wide"><span>Healtheos ID is the sign-in service of the provider portal</span>${languageList()}</div></section>
<main id="main"><div class="hero"><div class="narrow">${main}</div></div>${more}</main>${siteFooter(portal)}`,
  });

export interface IdpForm {
  readonly action: string;
  readonly portal: string;
  readonly userName: string;
  readonly message: string | null;
}

/** The provider's own sign-in page. */
export const idpSignInPage = ({ action, portal, userName, message }: IdpForm): Html =>
  shell(
    'Sign in',
    portal,
    html`<section class="card">${brand('Healtheos', 'ID (practice)')}
<h1>Sign in with your Healtheos ID</h1><p class="small">to continue to the Provider Portal</p>
${alertBox(message)}
<form id="sign-in" method="post" action="${action}">${credentialFields('User ID', userName, message !== null)}
<button type="submit" class="primary">Continue</button>
<p class="links"><a href="${portal}/password/reset">Forgot your password?</a> <a href="${portal}/register">Create an account</a></p></form></section>`,
    html`${organizations(portal)}${sections.planDirectory()}${sections.questions(portal)}${sections.offices()}`,
  );

/** The provider's second step. */
export const idpCodePage = ({ action, portal, message }: Omit<IdpForm, 'userName'>): Html =>
  shell(
    'Enter your code',
    portal,
    html`<section class="card">${brand('Healtheos', 'ID (practice)')}<h1>Enter your code</h1>
<p>We sent a code to the telephone on file.</p>${alertBox(message)}
<form id="sign-in" method="post" action="${action}">${codeField(message !== null)}
<button type="submit" class="primary">Continue</button></form></section>`,
  );

/** The provider's error page, for requests that cannot be answered by going back to the portal. */
export const idpErrorPage = (portal: string, error: string, description: string): Html =>
  shell(
    'Sign-in problem',
    portal,
    html`<section class="card">${brand('Healtheos', 'ID (practice)')}<h1>We cannot sign you in</h1>
<div class="alert alert-danger" role="alert"><p>${description}</p><p><code>${error}</code></p></div>
<p class="small"><a href="${portal}/">Back to the portal</a></p></section>`,
  );

/** Asked before the provider ends its session; the script answers for the visitor. */
export const idpSignOutPage = (portal: string, form: Html): Html =>
  shell(
    'Sign out',
    portal,
    html`<section class="card">${brand('Healtheos', 'ID (practice)')}<h1>Signing you out</h1>${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes" class="primary" data-press-now>Sign out</button></section>`,
  );
