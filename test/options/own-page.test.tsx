import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPortals } from '../../src/options/own/transfer.ts';
import { heard, press, seen, soon, text } from '../popup/draw.tsx';
import { fake } from '../support/fake-browser.ts';
import { draw, prepare, storedIds, type } from './draw.tsx';

/** The user's own portals, from the page's buttons to what is stored and granted. */
let close = async () => {};
afterEach(() => close());

const own = (id: string, ...more: string[]) => ({
  id,
  name: id,
  signIn: [`https://${id}.example/`],
  hosts: [`${id}.example`, ...more],
});
const many = (count: number) => Array.from({ length: count }, (_, index) => own(`p${index}`));
const patterns = (...hosts: string[]) => hosts.map((host) => `https://${host}/*`);
const given = () => fake.givenBack.flatMap(({ origins = [] }) => origins).sort();

describe('adding', () => {
  beforeEach(() => prepare());

  it('asks for the host in the same press, then watches it', async () => {
    close = draw();
    type(await seen('#address'), 'https://labs.example/login?next=7');
    await press('add');
    await seen('[data-portal=labs-example]');
    expect(fake.requested).toEqual([{ origins: patterns('labs.example') }]);
    expect(fake.local.own).toMatchObject({
      portals: [{ id: 'labs-example', signIn: ['https://labs.example/login'] }],
    });
    expect(heard()).toContain('Added: labs.example');
    expect((await seen('#address')) as HTMLInputElement).toHaveProperty('value', '');
    await soon(() => document.querySelector('#in-force')?.textContent).toContain('Added by you');
  });

  it('adds nothing after a no, and keeps what was typed', async () => {
    fake.consents = false;
    close = draw();
    type(await seen('#address'), 'https://labs.example/');
    await press('add');
    await soon(heard).toContain('Not allowed');
    expect(storedIds()).toEqual([]);
    expect(await seen('#address[aria-invalid=true]')).toHaveProperty(
      'value',
      'https://labs.example/',
    );
  });

  it('says why an address cannot be one, without asking', async () => {
    close = draw();
    type(await seen('#address'), 'https://portal.clinic.test/other');
    await press('add');
    await soon(() => document.querySelector('#address-fault')?.textContent).toContain(
      'set up already',
    );
    expect(fake.requested).toEqual([]);
  });
});

describe('where a sign-in goes on to', () => {
  it('is offered, and belongs to the portal once it is allowed', async () => {
    prepare({ own: [own('labs')] });
    fake.stored.met = { labs: ['login.example'] };
    close = draw();
    await press('met-login.example');
    await soon(() => fake.local.own).toMatchObject({
      portals: [{ id: 'labs', identityProviders: ['login.example'] }],
    });
    expect(fake.requested).toEqual([{ origins: patterns('login.example') }]);
    await soon(() => document.querySelector('[data-button="met-login.example"]')).toBeNull();
  });

  it('stays out after a no', async () => {
    prepare({ own: [own('labs')] });
    fake.stored.met = { labs: ['login.example'] };
    fake.consents = false;
    close = draw();
    await press('met-login.example');
    await soon(heard).toContain('Not allowed');
    expect(JSON.stringify(fake.local.own)).not.toContain('login.example');
  });
});

describe('removing', () => {
  it('gives back the hosts that no other portal needs', async () => {
    prepare({
      own: [
        own('labs', 'spare.example', '*.wide.example'),
        { ...own('news'), identityProviders: ['labs.example', 'login.wide.example'] },
      ],
    });
    close = draw();
    await press('remove-labs');
    await soon(given).toEqual(patterns('spare.example'));
    expect(storedIds()).toEqual(['news']);
    expect(heard()).toBe('Removed: labs');
  });

  it('gives back nothing of the clinic’s', async () => {
    prepare({ own: [{ ...own('labs'), identityProviders: ['portal.clinic.test'] }] });
    close = draw();
    await press('remove-labs');
    await soon(given).toEqual(patterns('labs.example'));
  });

  it('can be undone, which asks for the hosts again', async () => {
    prepare({ own: [own('labs')] });
    fake.granted = new Set([...fake.granted, ...patterns('labs.example')]);
    close = draw();
    await press('remove-labs');
    await soon(() => fake.granted.has('https://labs.example/*')).toBe(false);
    await press('undo');
    await seen('[data-portal=labs]');
    expect(fake.requested).toEqual([{ origins: patterns('labs.example') }]);
    await soon(() => fake.granted.has('https://labs.example/*')).toBe(true);
    expect(document.querySelector('[data-button=undo]')).toBeNull();
  });

  it('undone with a no, leaves the portal there to be allowed', async () => {
    prepare({ own: [own('labs')] });
    close = draw();
    await press('remove-labs');
    await soon(storedIds).toEqual([]);
    fake.consents = false;
    await press('undo');
    await seen('[data-button=allow-labs]');
    expect(storedIds()).toEqual(['labs']);
  });
});

describe('a portal of another version', () => {
  const newer = { ...own('labs'), hosts: 'in a new form' };

  it('is named, and can be removed and put back as it was', async () => {
    prepare({ own: [newer, own('news')] });
    close = draw();
    expect((await seen('[data-unread=labs]')).textContent).toContain('cannot use it');
    await press('remove-labs');
    await soon(storedIds).toEqual(['news']);
    expect(given()).toEqual([]);
    await press('undo');
    await soon(() => fake.local.own).toMatchObject({ portals: [own('news'), newer] });
    expect(fake.requested).toEqual([]);
  });
});

it('two removed at once are both gone', async () => {
  prepare({ own: [own('labs'), own('news'), own('rest')] });
  close = draw();
  await seen('[data-portal=rest]');
  for (const id of ['labs', 'news'])
    document.querySelector<HTMLElement>(`[data-button=remove-${id}]`)?.click();
  await soon(storedIds).toEqual(['rest']);
});

describe('a file', () => {
  const load = async (content: string) => {
    const chooser = await seen('input[type=file]');
    const file = { text: async () => content };
    Object.defineProperty(chooser, 'files', { configurable: true, value: [file] });
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('adds the portals in it that are new', async () => {
    prepare({ own: [own('labs')] });
    close = draw();
    await load(JSON.stringify({ portals: [{ ...own('labs'), name: 'Other' }, own('news')] }));
    await soon(heard).toContain('Portals added: 1');
    expect(storedIds()).toEqual(['labs', 'news']);
    expect(JSON.stringify(fake.local.own)).not.toContain('Other');
  });

  it('with faults adds nothing, and names them', async () => {
    prepare();
    close = draw();
    await load(JSON.stringify({ portals: [own('labs'), { id: 'A B' }] }));
    const errors = await seen('[data-errors]');
    expect(errors.textContent).toContain('portals[1].id');
    expect(storedIds()).toEqual([]);
  });

  it('with more portals than there is room for adds none', async () => {
    prepare({ own: many(15) });
    close = draw();
    await load(JSON.stringify({ portals: [own('labs'), own('news'), ...many(18)] }));
    await soon(heard).toContain('with this file there would be 21');
    expect(storedIds()).toHaveLength(15);
    await load(JSON.stringify({ portals: [own('labs'), own('news'), ...many(15)] }));
    await soon(heard).toContain('Portals added: 2');
    expect(storedIds()).toHaveLength(17);
  });

  it('holds what can be read back', async () => {
    prepare({ own: [own('labs')] });
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => `blob:${saved.push(one as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    close = draw();
    await press('export');
    vi.restoreAllMocks();
    expect(names).toEqual(['login-triage-portals.json']);
    const read = readPortals(await textOf(saved[0] as Blob));
    expect(read).toMatchObject({ portals: [own('labs')] });
  });
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });

describe('more stored than there is room for', () => {
  it('is kept: the first twenty are there, and nothing is written over', async () => {
    prepare({ own: many(21) });
    close = draw();
    await seen('[data-portal=p19]');
    expect(document.querySelector('[data-portal=p20]')).toBeNull();
    type(await seen('#address'), 'https://labs.example/');
    await press('add');
    await soon(text).toContain('There is room for 20 portals');
    expect(storedIds()).toHaveLength(21);
    await press('remove-p0');
    await seen('[data-portal=p20]');
    expect(storedIds()).toHaveLength(20);
  });

  it('and what another version wrote is kept too', async () => {
    prepare({ own: [{ ...own('labs'), colour: 'red' }, own('news')] });
    close = draw();
    await press('remove-news');
    await soon(storedIds).toEqual(['labs']);
    expect(fake.local.own).toEqual({ portals: [{ ...own('labs'), colour: 'red' }] });
  });
});
