import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORM, leave, visit, willing } from './support/visit.ts';

afterEach(leave);

const PROSE =
  '<p>When a password was wrong several times, the account is locked for a while, and whoever is in a hurry has to wait until it opens again.</p>';

describe('pages without a password field', () => {
  it('a short one is told whole, with its title', async () => {
    document.title = '';
    const page = await visit('<h1>Forbidden</h1><p>You may not see this.</p><a href="/">Home</a>');
    document.title = '403';
    await page.wait(1_000);
    expect(page.texts()).toEqual(['page: Forbidden', 'page: You may not see this.', 'title: 403']);
  });

  it('a bare answer of a server', async () => {
    const page = await visit('Invalid token<br>Go back');
    expect(page.texts()).toEqual(['page: Invalid token', 'page: Go back']);
  });

  it('a short one in the middle of much furniture', async () => {
    const menu = `<nav>${'<a href="#">Item</a> text '.repeat(200)}</nav>`;
    const page = await visit(
      `${menu}<main><h1>Gone</h1></main><footer>${'word '.repeat(400)}</footer>`,
    );
    expect(page.texts()).toEqual(['page: Gone']);
  });

  it('of a long one only what it calls itself', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `<div>Row ${i}</div>`).join('');
    const page = await visit(`<h1>Inbox</h1><h2>Today</h2>${rows}`);
    document.title = 'Inbox';
    await page.wait(1_000);
    expect(page.texts()).toEqual(['title: Inbox']);
  });

  it('of one with several sections too', async () => {
    const page = await visit(
      '<h1>Help</h1><h5>Locked out</h5><p>Wait.</p><h5>Code expired</h5><p>Ask for another.</p>',
    );
    document.title = 'Help';
    await page.wait(1_000);
    expect(page.texts()).toEqual(['title: Help']);
  });

  it.each([
    ['a list', '<ul><li>Session expired</li></ul>'],
    [
      'a table of data',
      '<table><tr><td>1</td><td>Locked</td></tr><tr><td>2</td><td>Disabled</td></tr></table>',
    ],
    ['definitions', '<dl><dt>Locked</dt><dd>Wait.</dd></dl>'],
  ])('not what it only tells about, in %s', async (_, html) => {
    const page = await visit(`<h1>Reports</h1>${html}`);
    expect(page.texts()).toEqual(['page: Reports']);
  });

  it('what stands in a table for the layout', async () => {
    const page = await visit('<table><tr><td>!</td><td>Session expired</td></tr></table>');
    expect(page.texts()).toEqual(['page: Session expired']);
  });

  it('of an article nothing', async () => {
    const page = await visit(`<h1>My account is locked</h1>${PROSE.repeat(12)}`);
    expect(page.texts()).toEqual([]);
    expect(page.saw()).toHaveLength(1);
  });

  it('nothing where somebody writes', async () => {
    const page = await visit('<h1>Note</h1><div contenteditable>My secret</div>');
    expect(JSON.stringify(page.said)).not.toContain('secret');
  });

  it('a page with a password field is not told', async () => {
    const page = await visit(`<h1>Account locked? Read this</h1>${FORM}`);
    expect(page.texts()).toEqual([]);
  });
});

describe('blank pages', () => {
  it('count as blank after a while', async () => {
    const page = await visit('<div id="root"></div>');
    expect(page.saw().map(({ look }) => look.blank)).toEqual([false]);
    await page.wait(1_000);
    expect(page.saw().map(({ look }) => look.blank)).toEqual([false, true]);
  });

  it('are no longer blank when something shows', async () => {
    const page = await visit('<div id="root"></div>');
    await page.wait(1_000);
    document.body.innerHTML = FORM;
    await page.wait(1_000);
    expect(page.saw().at(-1)?.look).toMatchObject({ blank: false, form: 'password' });
  });

  it.each([
    ['text', '<p>Hello</p>'],
    ['a form', FORM],
    ['a picture', '<img style="height: 300px">'],
  ])('are not those with %s', async (_, html) => {
    const page = await visit(html);
    await page.wait(5_000);
    expect(page.saw().some(({ look }) => look.blank)).toBe(false);
  });

  it.each([
    ['a spinner', '<svg style="height: 40px"></svg>'],
    ['hidden text', '<p hidden>Hello</p>'],
    ['code', '<script type="text/plain">hello</script>'],
  ])('may hold %s', async (_, html) => {
    const page = await visit(html);
    await page.wait(5_000);
    expect(page.saw().at(-1)?.look.blank).toBe(true);
  });
});

describe('the look of a page', () => {
  it('says how the browser treats it', async () => {
    const page = await visit(FORM);
    expect(page.saw()[0]?.look).toEqual({
      form: 'password',
      blank: false,
      framed: 'top',
      storage: 'ok',
      noscript: false,
      arrival: 'navigate',
    });
  });

  it('says when the browser refuses storage', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { query: refuse } });
    const page = await visit(FORM);
    expect(page.saw()[0]?.look.storage).toBe('refused');
  });

  it('hints at the language', async () => {
    const page = await visit(FORM);
    document.documentElement.lang = 'x'.repeat(99);
    document.body.append(
      Object.assign(document.createElement('p'), { role: 'alert', textContent: 'Gesperrt' }),
    );
    document.body.lastElementChild?.setAttribute('role', 'alert');
    await page.wait(500);
    expect(page.saw().at(-1)?.lang).toBe('x'.repeat(35));
  });
});

describe('coming back', () => {
  it('from the browser’s memory begins anew', async () => {
    const page = await visit(`<p role="alert">Locked</p>${FORM}`);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.wait(1_000);
    expect(page.said.map(({ name }) => name)).toEqual([
      'page:hello',
      'page:saw',
      'page:hello',
      'page:saw',
    ]);
    expect(page.said[2]?.ask).toEqual({ arrival: 'restore' });
    expect(page.saw()[1]).toMatchObject({ look: { arrival: 'restore' } });
    expect(page.texts()).toEqual(['alert: Locked', 'alert: Locked']);
  });

  it('an ordinary show changes nothing', async () => {
    const page = await visit(FORM);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await page.wait(1_000);
    expect(page.said).toHaveLength(2);
  });
});

describe('one script a page', () => {
  it('a second one leaves at once', async () => {
    const page = await visit(FORM);
    await page.again();
    expect(page.said).toHaveLength(2);
  });

  it('takes over from one whose extension is gone', async () => {
    const old = await visit(FORM);
    old.orphan();
    const fresh = await visit(`<p role="alert">Locked</p>${FORM}`);
    await old.wait(1_000);
    expect(old.said).toHaveLength(2);
    expect(fresh.texts()).toEqual(['alert: Locked']);
  });

  it('takes over from one that was told to be quiet', async () => {
    let worker = (_: unknown): unknown => null;
    const page = await visit(FORM, (message) => worker(message));
    worker = (message) => willing(message as Parameters<typeof willing>[0]);
    await page.again();
    expect(page.said.map(({ name }) => name)).toEqual(['page:hello', 'page:hello', 'page:saw']);
  });
});

describe('worker:look', () => {
  it('answers with all that shows, told or not', async () => {
    const page = await visit(`<p role="alert">Locked</p>${FORM}`);
    expect(page.look()).toMatchObject({
      texts: [{ text: 'Locked', where: 'alert' }],
      look: { form: 'password' },
      submitted: null,
    });
    await page.wait(1_000);
    expect(page.said).toHaveLength(2);
  });

  it('never with more than a message may carry', async () => {
    const many = Array.from(
      { length: 60 },
      (_, i) => `<p role="alert">Text ${i} ${'long '.repeat(100)}</p>`,
    );
    const page = await visit(many.join('') + FORM);
    const { texts = [] } = page.look() ?? {};
    expect(texts).toHaveLength(20);
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
    expect(page.saw().every((said) => said.texts.length <= 20)).toBe(true);
    expect(page.texts()).toHaveLength(60);
  });
});
