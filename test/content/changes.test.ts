import { afterEach, describe, expect, it } from 'vitest';
import { FORM, leave, REST, visit } from './support/visit.ts';

afterEach(leave);

const add = (html: string, to: Element = document.body) => to.insertAdjacentHTML('beforeend', html);
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what appears later', () => {
  it.each<[string, string, () => void, string]>([
    [
      'text in an empty alert',
      '<p role="alert" id="a"></p>',
      () => byId('a').append('Locked'),
      'alert: Locked',
    ],
    ['a new alert', '', () => add('<div role="alert"><b>Locked</b></div>'), 'alert: Locked'],
    [
      'changed letters',
      '<p class="error" id="a">Sign in</p>',
      () => byId('a').firstChild?.replaceWith('Locked'),
      'near-form: Locked',
    ],
    [
      'a text without role or name in the form',
      '',
      () => document.forms[0] && add('<p>Locked</p>', document.forms[0]),
      'near-form: Locked',
    ],
    [
      'a toast without role or name',
      '',
      () => add('<div style="position: fixed"><span>Locked</span></div>'),
      'near-form: Locked',
    ],
    [
      'a hidden text that a class shows',
      '<style>.off { display: none }</style><div class="off" id="a"><p class="error">Locked</p></div>',
      () => byId('a').classList.remove('off'),
      'near-form: Locked',
    ],
    [
      'a description of a field that became invalid',
      '<input id="f" name="user" aria-describedby="d"><i id="d">Not known</i>',
      () => byId('f').setAttribute('aria-invalid', 'true'),
      'field: Not known',
    ],
  ])('%s', async (_, html, change, expected) => {
    const page = await visit(html + FORM);
    const before = page.texts().length;
    change();
    await page.wait(20);
    expect(page.texts().slice(before)).toEqual([expected]);
  });
});

describe('what comes and goes', () => {
  it('in an open shadow root', async () => {
    const page = await visit(`<x-message></x-message>${FORM}`);
    const root = document.querySelector('x-message')?.attachShadow({ mode: 'open' });
    add('<p>.</p>');
    await page.wait(500);
    if (root) root.innerHTML = '<p role="alert">Locked</p>';
    await page.wait(500);
    expect(page.texts()).toEqual(['alert: Locked']);
  });

  it('a toast that is gone again was told when it was there', async () => {
    const page = await visit(FORM);
    add('<div role="status" id="toast">Locked</div>');
    await page.wait(50);
    byId('toast').remove();
    await page.wait(1_000);
    expect(page.texts()).toEqual(['alert: Locked']);
  });

  it('the same text again only after it was gone', async () => {
    const page = await visit(`<p role="alert" id="a">Locked</p>${FORM}`);
    byId('a').textContent = 'Locked';
    await page.wait(1_000);
    byId('a').textContent = '';
    await page.wait(1_000);
    byId('a').textContent = 'Locked';
    await page.wait(1_000);
    expect(page.texts()).toEqual(['alert: Locked', 'alert: Locked']);
  });

  it('hints that come with the form are no answer', async () => {
    const page = await visit('');
    add(FORM);
    await page.wait(100);
    document.forms[0]?.insertAdjacentHTML('beforeend', '<p>Use at least 12 letters</p>');
    await page.wait(3_000);
    expect(page.texts().filter((text) => text.includes('12 letters'))).toEqual([]);
  });

  it('a page that shows its form later tells so', async () => {
    const page = await visit('<p>Please wait</p>');
    document.body.innerHTML = FORM;
    await page.wait(1_000);
    document.body.innerHTML = '<h1>Welcome</h1>';
    await page.wait(1_000);
    expect(page.saw().map(({ look }) => look.form)).toEqual(['none', 'password', 'none']);
  });
});

describe('keeping calm', () => {
  it('looks at most four times a second', async () => {
    const page = await visit(`<p id="a"></p>${FORM}`);
    let looks = 0;
    const { querySelectorAll } = document;
    document.querySelectorAll = ((selector: string) => {
      if (selector === 'noscript') looks++;
      return querySelectorAll.call(document, selector);
    }) as typeof querySelectorAll;
    for (let i = 0; i < 100; i++) {
      byId('a').textContent = `${i}`;
      await page.wait(50);
    }
    Reflect.deleteProperty(document, 'querySelectorAll');
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThanOrEqual(41);
  });

  it('lets go in a storm, and still sees the alert in it at once', async () => {
    const page = await visit(`<div id="storm"></div><p role="alert" id="a"></p>${FORM}${REST}`);
    const storm = byId('storm');
    for (let i = 0; i < 30; i++) {
      for (let n = 0; n < 100; n++) storm.append(document.createElement('p'));
      if (i === 20) byId('a').textContent = 'Locked';
      await page.wait(16);
      if (i === 22) expect(page.texts()).toEqual(['alert: Locked']);
    }
  });

  it('looks once after a storm', async () => {
    const page = await visit(`<div id="storm"></div>${FORM}`);
    for (let n = 0; n < 400; n++) byId('storm').append(document.createElement('p'));
    await page.wait(100);
    add('<div><p role="alert">Locked</p></div>', byId('storm'));
    await page.wait(100);
    expect(page.texts()).toEqual([]);
    await page.wait(500);
    expect(page.texts()).toEqual(['alert: Locked']);
  });

  it('rests after a minute of quiet, except where messages appear', async () => {
    const page = await visit(
      `<main><section id="far"></section></main><p role="alert" id="a"></p>${FORM}${REST}`,
    );
    await page.wait(61_000);
    add('<p role="alert">Far</p>', byId('far'));
    await page.wait(2_000);
    expect(page.texts()).toEqual([]);
    byId('a').textContent = 'Near';
    await page.wait(2_000);
    expect(page.texts()).toContain('alert: Near');
  });

  it('wakes when the clinician comes back', async () => {
    const page = await visit(`<main><section id="far"></section></main>${FORM}${REST}`);
    await page.wait(61_000);
    add('<p role="alert">Far</p>', byId('far'));
    dispatchEvent(new Event('pointerdown'));
    await page.wait(2_000);
    expect(page.texts()).toEqual(['alert: Far']);
  });
});
