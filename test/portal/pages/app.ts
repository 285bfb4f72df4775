import { document } from './document.ts';
import { credentialFields } from './fields.ts';
import { type Html, html } from './html.ts';
import { signInView } from './sign-in.ts';

/** The single-page app before its script has run: an empty place. */
export const appShell = (): Html =>
  document({
    title: 'Healtheos Provider Portal (practice)',
    theme: 'portal',
    script: '/app/main.js',
    body: html`<div id="app"></div><div id="toasts" class="toasts" aria-live="polite"></div>`,
  });

/** What the script draws into it. */
export const appView = (): Html =>
  signInView(html`<section class="card" aria-labelledby="sign-in-title">
<h1 id="sign-in-title">Welcome back</h1>
<form id="sign-in">${credentialFields('Username', '', false)}
<button type="submit" class="primary">Sign in</button>
<p class="links"><a href="/password/reset">Forgot password?</a> <a href="/register">Register your practice</a></p>
</form></section>`);
