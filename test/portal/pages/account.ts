import { SPECIALTIES } from '../content/choices.ts';
import { type Html, html } from './html.ts';
import { ordinaryPage } from './ordinary.ts';

const field = (id: string, label: string, attributes: Html): Html =>
  html`<div class="field"><label for="${id}">${label}</label><input id="${id}" name="${id}" required${attributes}></div>`;

/** Registration of a practice: a new account, so no sign-in and no message. */
export const registerPage = (): Html =>
  ordinaryPage(
    'Register your practice',
    html`<div class="wide prose"><h1>Register your practice</h1>
<p>You need the tax number of your organization and an e-mail address that only you read. All fields are required.</p>
<form id="register" class="card" method="post" action="/register">
${field('organization', 'Organization name', html` autocomplete="organization"`)}
${field('tax-number', 'Tax number', html` inputmode="numeric" pattern="[0-9]{2}-?[0-9]{7}"`)}
<div class="field"><label for="specialty">Specialty</label><select id="specialty" name="specialty">${SPECIALTIES.map((name) => html`<option>${name}</option>`)}</select></div>
${field('email', 'Work e-mail', html` type="email" autocomplete="email"`)}
${field('new-password', 'Choose a password', html` type="password" autocomplete="new-password" minlength="12" aria-describedby="rules"`)}
<p id="rules" class="small">At least 12 characters, with one number. It must not be one of your last eight passwords.</p>
${field('repeat-password', 'Repeat the password', html` type="password" autocomplete="new-password" minlength="12"`)}
<button type="submit" class="primary">Register</button>
</form></div>`,
  );

export const resetPage = (): Html =>
  ordinaryPage(
    'Reset your password',
    html`<div class="wide prose"><h1>Reset your password</h1><p>Tell us your username. We send a link to the e-mail address on file.</p>
<form id="reset" class="card" method="post" action="/password/reset">${field('username', 'Username', html` autocomplete="username"`)}
<button type="submit" class="primary">Send the link</button></form></div>`,
  );

/** After asking for a reset: good news in a box that looks like an error box. */
export const resetSentPage = (): Html =>
  ordinaryPage(
    'Check your mail',
    html`<div class="wide prose"><h1>Check your mail</h1>
<div class="alert alert-warning" role="alert">If the username exists, an e-mail with a link is on its way. The link expires in one hour.</div>
<p>Nothing after a few minutes? Look into the junk folder before you ask for another one.</p><p><a href="/login">Back to sign-in</a></p></div>`,
  );

export const signedOutPage = (): Html =>
  ordinaryPage(
    'Signed out',
    html`<div class="wide prose"><h1>You are signed out</h1>
<div class="alert alert-warning" role="status">You have successfully logged out. Close the browser window on shared workstations.</div>
<p><a class="primary" href="/login">Sign in again</a></p></div>`,
  );
