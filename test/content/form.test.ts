import { afterEach, describe, expect, it } from 'vitest';
import { FORM, leave, visit } from './support/visit.ts';

afterEach(leave);

const USER = '<input name="user">';
const PASSWORD = '<input type="password" name="password">';

describe('what the form asks for', () => {
  it.each([
    ['password', `<form>${USER}${PASSWORD}</form>`],
    ['password', `<div>${USER}</div><div>${PASSWORD}</div>`],
    ['password', `<form>${USER}<input type="password" autocomplete="new-password"></form>`],
    ['password', `<form>${USER}<input type="text" name="password"></form>`],
    ['password', `<form><input type="email"></form><form>${USER}${PASSWORD}</form>`],
    ['new-password', `<form>${PASSWORD}<input type="password" name="confirm"></form>`],
    ['new-password', `<form><input type="password" autocomplete="new-password"></form>`],
    [
      'new-password',
      `<form><input name="a"><input name="b"><input type="password" autocomplete="new-password"></form>`,
    ],
    ['code', '<form><input autocomplete="one-time-code"></form>'],
    ['code', '<form><input name="otp"></form>'],
    ['code', '<form><input type="password" name="otp_code"></form>'],
    ['code', '<form><input inputmode="numeric" maxlength="6"></form>'],
    ['code', `<form>${'<input maxlength="1">'.repeat(6)}</form>`],
    ['user', '<form><input type="email"></form>'],
    ['user', '<form><input autocomplete="username webauthn"></form>'],
    ['user', `<form>${USER}<input type="password" aria-hidden="true"></form>`],
    [
      'user',
      `<form>${USER}<input type="password" style="position: absolute; left: -9999px"></form>`,
    ],
    ['none', '<form><input type="search" name="q"></form>'],
    ['none', '<form><input name="q"></form>'],
    ['none', '<footer><form><input type="email"></form></footer>'],
    ['none', '<form class="newsletter"><input type="email"></form>'],
    ['none', `<form hidden>${USER}${PASSWORD}</form>`],
    [
      'none',
      '<form><input type="hidden" name="password"><input type="checkbox" name="user"></form>',
    ],
  ])('%s: %s', async (kind, html) => {
    const page = await visit(html);
    expect(page.saw().at(-1)?.look.form).toBe(kind);
  });

  it('a form in an open shadow root', async () => {
    const page = await visit('<x-login></x-login>');
    const root = document.querySelector('x-login')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<form>${USER}${PASSWORD}</form><p id="a"></p>`;
    document.body.append('.');
    await page.wait(2_000);
    expect(page.saw().at(-1)?.look.form).toBe('password');
    root?.getElementById('a')?.append('Locked');
    await page.wait(1_000);
    expect(page.texts()).toContain('near-form: Locked');
  });
});

describe('submitting', () => {
  const submitted = (page: Awaited<ReturnType<typeof visit>>) =>
    page.saw().flatMap((sighting) => sighting.submitted ?? []);

  it('is told at once, with nothing of the form', async () => {
    const page = await visit(FORM);
    document.forms[0]?.addEventListener('submit', (event) => event.preventDefault());
    document.forms[0]?.requestSubmit();
    await page.wait(20);
    expect(page.saw().at(-1)).toMatchObject({ submitted: 'password', texts: [] });
    await page.wait(5_000);
    expect(submitted(page)).toEqual(['password']);
  });

  it('is not believed when the page only pretends', async () => {
    const page = await visit(FORM);
    const form = document.forms[0];
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.wait(1_000);
    expect(submitted(page)).toEqual([]);
  });

  it('of a search is nobody’s business', async () => {
    const page = await visit(`<form id="s"><input type="search" name="q"></form>${FORM}`);
    const search = document.forms[0];
    search?.addEventListener('submit', (event) => event.preventDefault());
    search?.requestSubmit();
    await page.wait(1_000);
    expect(submitted(page)).toEqual([]);
  });

  it('makes what appears next an answer, wherever it stands', async () => {
    const far = `<main><section id="far">${'<p>.</p>'.repeat(160)}</section></main>`;
    const page = await visit(FORM + far);
    document.getElementById('far')?.insertAdjacentHTML('beforeend', '<p>News of today</p>');
    await page.wait(1_000);
    document.forms[0]?.addEventListener('submit', (event) => event.preventDefault());
    document.forms[0]?.requestSubmit();
    document.getElementById('far')?.insertAdjacentHTML('beforeend', '<p>No such user</p>');
    await page.wait(1_000);
    expect(page.texts()).toContain('near-form: No such user');
  });
});
