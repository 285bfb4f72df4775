import { PARTNERS } from '../content/choices.ts';
import { LANGUAGES } from '../content/languages.ts';
import { FOOTER, MENUS } from '../content/menus.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Where the article with this title lives on the portal. */
export const articlePath = (title: string): string => `/pages/${slug(title)}`;

/** A link to an article; `base` is the portal's origin on pages of other sites, else empty. */
export const articleLink = (title: string, base = ''): Html =>
  html`<a href="${base}${articlePath(title)}">${title}</a>`;

const linkList = (titles: readonly string[], base: string): Html =>
  html`<ul>${titles.map((title) => html`<li>${articleLink(title, base)}</li>`)}</ul>`;

const partner = ([name, purpose]: readonly [string, string]): Html => {
  const id = `partner-${slug(name)}`;
  return html`<li><input type="checkbox" id="${id}" name="partner" value="${slug(name)}"><label for="${id}"><strong>${name}</strong> <span>${purpose}</span></label></li>`;
};

/** The cookie banner, first on every page like in real portals; choosing hides it (static/site.js). */
const cookieBanner = (): Html => html`<section class="cookies" aria-label="Cookie choices">
<p>We use cookies to run this site. Optional ones help us to improve it. You decide.</p>
<details><summary>Choose one by one</summary><ul class="partners">${PARTNERS.map(partner)}</ul></details>
<p class="choices"><button type="button" data-consent="all">Accept all</button> <button type="button" data-consent="needed">Only what is needed</button></p>
</section>`;

/** Every interpreter language, each link keeps the page and asks for the language. */
export const languageList =
  (): Html => html`<details class="languages"><summary>Language assistance</summary>
<ul>${LANGUAGES.map(([tag, name]) => html`<li><a href="?lang=${tag}" hreflang="${tag}" lang="${tag}">${name}</a></li>`)}</ul>
</details>`;

export const brand = (name: string, note: string): Html =>
  html`<span class="brand">${icon('heart')}<span class="brand-name">${name}</span> <span class="brand-note">${note}</span></span>`;

export const siteHeader = (): Html => html`<a class="skip" href="#main">Skip to main content</a>
${cookieBanner()}
<section class="utility" aria-label="Service line and languages"><div class="wide"><span>Provider services: 555-0142</span>${languageList()}</div></section>
<header class="site"><div class="wide">
<a class="home-link" href="/">${brand('Healtheos', 'Provider Portal (practice)')}</a>
<nav aria-label="Main"><ul class="menu">${MENUS.map(
  ({ title, links }) =>
    html`<li><details name="menu"><summary>${title}</summary><div class="panel">${linkList(links, '')}</div></details></li>`,
)}<li><a href="/help/sign-in">Help</a></li></ul></nav>
</div></header>`;

/** The footer of every site; `base` is the portal's origin on pages of other sites. */
export const siteFooter = (base = ''): Html => html`<footer class="site"><div class="wide columns">
${FOOTER.map(({ title, links }) => html`<section><h2>${title}</h2>${linkList(links, base)}</section>`)}
</div><div class="wide legal">
<p>Healtheos Provider Portal (practice) is a make-believe portal for tests and demonstrations. It holds no real data.</p>
<p>This system may be monitored. Unauthorized access is not allowed and access attempts are recorded.</p>
</div></footer>`;
