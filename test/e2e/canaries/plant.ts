import type { Page } from 'puppeteer-core';
import type { Fault, Portal } from '../../portal/index.ts';
import { visit } from '../support/stage.ts';
import { signIn } from '../support/visitor.ts';

/** Places in which a sign-in holds what no report may tell. */
export const PLACES = [
  'user-name',
  'password',
  'code',
  'hidden-field',
  'cookie',
  'request-header',
  'local-storage',
  'session-storage',
  'title',
  'message',
  'query',
  'fragment',
  'referrer',
  'window-name',
] as const;
export type Place = (typeof PLACES)[number];
export type Canaries = Readonly<Record<Place, string>>;

/** A fresh value for each place, of letters and digits that no word has. */
export const makeCanaries = (random: () => number): Canaries => {
  const letters = (length: number) =>
    Array.from({ length }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(random() * 20)]).join('');
  const digits = () => String(10_000_000 + Math.floor(random() * 89_999_999));
  const value = (place: Place) => (place === 'code' ? digits() : `Q${letters(9)}`);
  return Object.fromEntries(PLACES.map((place) => [place, value(place)])) as Canaries;
};

/** Runs in every page before its own scripts. */
function plantInPage(canaries: Canaries): void {
  window.name = canaries['window-name'];
  try {
    localStorage.setItem('token', canaries['local-storage']);
    sessionStorage.setItem('token', canaries['session-storage']);
    // biome-ignore lint/suspicious/noDocumentCookie: what a portal's page does
    document.cookie = `hint=${canaries.cookie}; path=/`;
  } catch {
    // A page of the browser's own has no storage.
  }
  addEventListener('DOMContentLoaded', () => {
    document.title = `${document.title} ${canaries.title}`;
    for (const form of document.forms) {
      const field = Object.assign(document.createElement('input'), {
        type: 'hidden',
        name: 'state',
        value: canaries['hidden-field'],
      });
      form.append(field);
    }
    const alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    alert.textContent = `Account of Dr. ${canaries.message} is locked. Sign-in as ${canaries.message} failed.`;
    document.body?.append(alert);
  });
}

/** Meets a fault with every canary in its place. */
export async function meetWith(
  page: Page,
  portal: Portal,
  fault: Fault,
  canaries: Canaries,
): Promise<void> {
  await portal.setFault(fault.id);
  await page.setExtraHTTPHeaders({ 'x-session-id': canaries['request-header'] });
  await page.evaluateOnNewDocument(plantInPage, canaries);
  const start = new URL(portal.urls.start(fault));
  start.searchParams.set('login_hint', canaries.query);
  start.hash = `id_token=${canaries.fragment}`;
  const from = new URL(`/reset/${canaries.referrer}`, start);
  await page
    .goto(start.href, { referer: from.href, waitUntil: 'load', timeout: 20_000 })
    .catch(() => visit(page, start.href));
  await typeInto(page, 'input[autocomplete=username]', canaries['user-name']);
  await typeInto(page, 'input[type=password]', canaries.password);
  await submit(page);
  if (fault.steps !== 'submit-code') return;
  await signIn(page).catch(() => {});
  await typeInto(page, 'input[autocomplete=one-time-code]', canaries.code);
  await submit(page);
}

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.$(selector).catch(() => null);
  await field?.type(text).catch(() => {});
}

async function submit(page: Page): Promise<void> {
  const button = await page
    .$('form[method=post] button[type=submit], #sign-in button')
    .catch(() => null);
  if (!button) return;
  const moved = page.waitForNavigation({ timeout: 2_000 }).catch(() => null);
  await button.click().catch(() => {});
  await moved;
}
