import { HELP_ARTICLE } from '../content/help-article.ts';
import { FOOTER, MENUS } from '../content/menus.ts';
import { articleLink, siteFooter, siteHeader } from './chrome.ts';
import { document } from './document.ts';
import { type Html, html } from './html.ts';
import * as sections from './sections.ts';

/** A page of the portal with its header and footer. */
export const ordinaryPage = (title: string, main: Html): Html =>
  document({
    title: `${title} | Healtheos Provider Portal (practice)`,
    theme: 'portal',
    body: html`${siteHeader()}<main id="main">${main}</main>${siteFooter()}`,
  });

export const frontPage = (): Html =>
  ordinaryPage(
    'Welcome',
    html`<div class="hero"><div class="wide split"><div class="welcome">
<p class="eyebrow">For offices, facilities and billing teams</p>
<h1>The portal that gives you your afternoon back</h1>
<p>Benefits, claims, approvals and letters of every plan, in one place.</p>
<p><a class="primary" href="/login">Sign in</a> <a class="secondary" href="/register">Register your practice</a></p>
</div></div></div>${sections.tasks()}${sections.news()}${sections.offices()}`,
  );

export const helpPage = (): Html =>
  ordinaryPage(
    HELP_ARTICLE.title,
    html`<article class="wide prose"><h1>${HELP_ARTICLE.title}</h1><p>${HELP_ARTICLE.lead}</p>
${HELP_ARTICLE.sections.map(
  ({ heading, text }) =>
    html`<h2>${heading}</h2>${text.map((paragraph) => html`<p>${paragraph}</p>`)}`,
)}</article>`,
  );

/** Every title a menu or footer links to. */
export const ARTICLES: readonly string[] = [...MENUS, ...FOOTER].flatMap(({ links }) => links);

export const articlePage = (title: string): Html => {
  const menu = [...MENUS, ...FOOTER].find(({ links }) => links.includes(title));
  return ordinaryPage(
    title,
    html`<article class="wide prose"><p class="eyebrow">${menu?.title ?? 'Portal'}</p><h1>${title}</h1>
<p>Here you find what your office needs to know about "${title}". The details differ by plan; the plan directory on the sign-in page names the member line to ask.</p>
<p>Sign in to see the entries of your own organization. Without an account you can read the general rules below.</p>
<h2>Related pages</h2><ul>${(menu?.links ?? []).map((link) => html`<li>${articleLink(link)}</li>`)}</ul></article>`,
  );
};

/** A short page that says one thing. */
export const notePage = (title: string, text: string): Html =>
  ordinaryPage(
    title,
    html`<div class="wide prose"><h1>${title}</h1><p>${text}</p><p><a href="/login">Go to the sign-in page</a></p></div>`,
  );

/** An error page as gateways show it: nothing around the message. */
export const errorPage = (status: number, heading: string, text: string): Html =>
  document({
    title: `${heading} (${status})`,
    theme: 'plain',
    body: html`<main class="error-page"><p class="status-code">${status}</p><h1>${heading}</h1><p>${text}</p><p><a href="/">Healtheos Provider Portal (practice)</a></p></main>`,
  });

export const homePage = (csrf: Html): Html =>
  ordinaryPage(
    'Home',
    html`<div class="wide prose"><form class="sign-out" method="post" action="/sign-out">${csrf}<button class="secondary">Sign out</button></form>
<h1>Good to see you</h1>
<div class="alert alert-info" role="status">You have 3 open tasks and 1 unread letter.</div></div>
${sections.tasks()}<div class="wide pair">${sections.courses()}${sections.status()}</div>`,
  );
