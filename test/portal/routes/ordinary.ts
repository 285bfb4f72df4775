import { issueToken } from '../form-token.ts';
import * as account from '../pages/account.ts';
import { articlePath } from '../pages/chrome.ts';
import { hidden } from '../pages/fields.ts';
import type { Html } from '../pages/html.ts';
import * as pages from '../pages/ordinary.ts';
import { status } from '../pages/sections.ts';
import type { Handler } from '../visit.ts';
import { page, redirect } from '../wire/reply.ts';

/** Pages that need a signed-in visitor; the others are sent to the sign-in page. */
export const MEMBERS_ONLY: ReadonlySet<string> = new Set(['/home', '/profile']);

const show =
  (content: () => Html): Handler =>
  () =>
    page(content());

const home: Handler = ({ session }) =>
  session === null
    ? redirect('/login')
    : page(pages.homePage(hidden('token', issueToken(session, Date.now()))));

const articles = Object.fromEntries(
  pages.ARTICLES.map((title) => [
    `GET ${articlePath(title)}`,
    show(() => pages.articlePage(title)),
  ]),
);

const note = (title: string, text: string): Handler => show(() => pages.notePage(title, text));

/** Everything that is not signing in. */
export const ordinaryRoutes: Readonly<Record<string, Handler>> = {
  ...articles,
  'GET /': show(pages.frontPage),
  'GET /home': home,
  'GET /profile': note('My profile', 'Your name, address and provider number as we have them.'),
  'GET /help/sign-in': show(pages.helpPage),
  'GET /status': show(() => pages.ordinaryPage('Status', status())),
  'GET /directory': note('Directory', 'The practice portal lists nobody.'),
  'GET /register': show(account.registerPage),
  'POST /register': note('Thank you', 'A letter with the activation code is on its way to you.'),
  'GET /password/reset': show(account.resetPage),
  'POST /password/reset': () => redirect('/password/reset-sent'),
  'GET /password/reset-sent': show(account.resetSentPage),
  'GET /signed-out': show(account.signedOutPage),
};
