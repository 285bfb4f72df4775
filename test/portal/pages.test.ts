import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal } from './index.ts';
import { FRONT_ENDS, type FrontEnd } from './types.ts';
import { Visitor } from './visitor.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

/** The sign-in page as it looks when drawn; the single-page app draws what its server sends. */
async function drawn(frontEnd: FrontEnd): Promise<Document> {
  const visitor = new Visitor();
  const seen = await visitor.open(portal.urls.signIn(frontEnd));
  if (frontEnd !== 'spa') return seen.document;
  const start = await visitor.fetch(`${portal.origins.portal}/api/bootstrap`);
  return new JSDOM(JSON.parse(start.body).view).window.document;
}

const path = (url: string) => new URL(url).pathname;

describe.each(FRONT_ENDS)('the %s sign-in page', (frontEnd) => {
  test('is as large as real ones and says nothing is wrong', async () => {
    const document = await drawn(frontEnd);
    expect(document.querySelectorAll('*').length).toBeGreaterThanOrEqual(1500);
    expect(document.querySelector('#sign-in-error, .error-summary, .alert-danger')).toBeNull();
  });

  test('has one id per thing and a label per visible field', async () => {
    const document = await drawn(frontEnd);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const unlabelled = [...document.querySelectorAll('input:not([type=hidden]), select')].filter(
      ({ id }) => document.querySelector(`label[for="${id}"]`) === null,
    );
    expect(unlabelled.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('tells password managers what its fields are', async () => {
    const fields = [...(await drawn(frontEnd)).querySelectorAll('#sign-in .field input')];
    expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual([
      'username',
      'current-password',
    ]);
  });

  test('links to nothing that is missing', async () => {
    const links = [...(await drawn(frontEnd)).querySelectorAll('a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const pages = new Set(links.filter((href) => !/^(\?|#|tel:)/.test(href)));
    expect(pages.size).toBeGreaterThan(30);
    const visitor = new Visitor();
    const answers = [...pages].map((href) =>
      visitor.open(new URL(href, portal.origins.portal).href),
    );
    expect((await Promise.all(answers)).filter(({ status }) => status !== 200)).toEqual([]);
  });
});

test('untouched pages are there', async () => {
  const seen = await Promise.all(portal.urls.untouched.map((url) => new Visitor().open(url)));
  expect(seen.map(({ url, status }) => [url, status])).toEqual(
    portal.urls.untouched.map((url) => [url, 200]),
  );
});

test('the help article quotes the messages', async () => {
  const { body } = await new Visitor().open(portal.urls.help);
  for (const words of [
    'account is temporarily locked',
    'Invalid username',
    'session has expired',
  ]) {
    expect(body).toContain(words);
  }
});

test('a reset ends on the page that says a mail was sent', async () => {
  const visitor = new Visitor();
  const form = await visitor.open(`${portal.origins.portal}/password/reset`);
  expect(path((await visitor.submit(form, '#reset', { username: 'demo' })).url)).toBe(
    '/password/reset-sent',
  );
});

test('the practice desk frames the portal, and the portal allows it that', async () => {
  const desk = await new Visitor().open(portal.urls.practice);
  expect(desk.document.querySelector('iframe')?.getAttribute('src')).toBe(
    `${portal.origins.portal}/`,
  );
  const framed = await new Visitor().open(`${portal.origins.portal}/`);
  expect(framed.headers['content-security-policy']).toContain(
    `frame-ancestors 'self' ${portal.origins.practice}`,
  );
});
