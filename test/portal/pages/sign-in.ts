import { siteFooter, siteHeader } from './chrome.ts';
import { document } from './document.ts';
import { codeField, credentialFields, hidden } from './fields.ts';
import { type Html, html } from './html.ts';
import { errorSummary } from './message.ts';
import * as sections from './sections.ts';

/** What a sign-in form needs: where it goes, its token, and what went wrong last time. */
export interface SignInForm {
  readonly action: string;
  readonly token: string;
  readonly userName: string;
  readonly message: string | null;
}

const card = ({
  action,
  token,
  userName,
  message,
}: SignInForm): Html => html`<section class="card" aria-labelledby="sign-in-title">
<h1 id="sign-in-title">Sign in to your account</h1>
${errorSummary(message)}
<form id="sign-in" method="post" action="${action}">
${hidden('token', token)}${credentialFields('Username', userName, message !== null)}
<p class="check"><input type="checkbox" id="remember" name="remember"><label for="remember">Remember my username</label></p>
<button type="submit" class="primary">Sign in</button>
<p class="links"><a href="/password/reset">Forgot password?</a> <a href="/register">Register your practice</a></p>
</form>
<p class="or">or</p>
<a class="secondary" href="/login/sso">Continue with Healtheos ID</a>
<p class="small">For your security the account is locked for 15 minutes after three failed attempts.</p>
</section>`;

const welcome = (): Html => html`<div class="welcome">
<p class="eyebrow">One place for every plan</p>
<h2>Less paperwork. More time for patients.</h2>
<p>Check benefits, send claims, ask for approvals and follow them to the end, for all plans of the network, with one account.</p>
<div class="alert alert-info" role="status">Open enrollment has begun. Please check the plan on the member's new ID card at every visit.</div>
<ul class="points"><li>Answers about coverage in seconds</li><li>Payments you can follow from claim to check</li><li>Letters and records in one folder</li></ul>
</div>`;

/** Everything around the form; shared by the server-rendered page and the single-page app. */
export const signInView = (form: Html): Html => html`${siteHeader()}
<main id="main">
<div class="hero"><div class="wide split">${form}${welcome()}</div></div>
${sections.tasks()}${sections.news()}
<div class="wide pair">${sections.courses()}${sections.status()}</div>
${sections.finder()}${sections.planDirectory()}${sections.questions()}${sections.offices()}
</main>
${siteFooter()}`;

/** The server-rendered sign-in page. */
export const signInPage = (form: SignInForm): Html =>
  document({
    title: 'Sign in | Healtheos Provider Portal (practice)',
    theme: 'portal',
    body: signInView(card(form)),
  });

/** The second step: a one-time code. */
export const codePage = ({ action, token, message }: Omit<SignInForm, 'userName'>): Html =>
  document({
    title: 'Verify it is you | Healtheos Provider Portal (practice)',
    theme: 'portal',
    body: html`${siteHeader()}<main id="main"><div class="hero"><div class="wide split"><section class="card">
<h1>Verify it is you</h1>
<div class="alert alert-info" role="status">We sent a verification code to the telephone on file. It is valid for 5 minutes.</div>
${errorSummary(message)}
<form id="sign-in" method="post" action="${action}">${hidden('token', token)}${codeField(message !== null)}
<button type="submit" class="primary">Verify</button></form>
<p class="links"><a href="/help/sign-in">I did not get a code</a></p>
</section></div></div></main>${siteFooter()}`,
  });
