import { afterEach, expect, it } from 'vitest';
import { readReport } from '../../src/core/report/index.ts';
import { clipboard, heard, press, reach, seen, soon } from './draw.tsx';
import { caseOf, message, page, submit } from './facts.ts';
import { CLINIC, stateNamed } from './states/index.ts';

let close = async () => {};
afterEach(() => close());

const preview = (): string => document.querySelector('[data-report]')?.textContent ?? '';

it('copies exactly what it shows, as text and as a table', async () => {
  close = await reach(stateNamed('copied'));
  expect(clipboard.items['text/plain']).toBe(preview());
  expect(clipboard.items['text/html']).toMatch(/<table/);
  expect(preview()).toMatch(/^Healtheos: wrong user name or password/);
  await soon(heard).toBe('Copied. Paste it into a mail.');
});

it('writes a report the support page can read back, with the clinic’s id', async () => {
  close = await reach(stateNamed('copied'));
  const read = readReport(preview());
  expect(read).toMatchObject({ entered: { organisation: 'ORG-17' } });
});

it('writes in the language of the desk, and says which it is', async () => {
  close = await reach({ ...stateNamed('copied'), clinic: { ...CLINIC, reportLanguage: 'de' } });
  expect(preview()).toMatch(/^Healtheos: Benutzername oder Passwort falsch \(festgestellt\)/);
  expect(preview()).toContain('\nWAS GEPRÜFT WURDE\n');
  expect(document.querySelector<HTMLElement>('[data-report]')?.lang).toBe('de');
  await soon(heard).toBe('Copied. Paste it into a mail.');
});

it('says when a text was withheld, and only then', async () => {
  const note = () => document.body.textContent?.includes('looked like a secret');
  close = await reach(stateNamed('report'));
  expect(note()).toBe(false);
  await close();
  const leak = message('credentials.invalid', 'Wrong password for 5551234');
  close = await reach({ ...stateNamed('report'), record: caseOf([page(), submit, leak]) });
  expect(preview()).toContain('[withheld]');
  expect(note()).toBe(true);
});

it('copies nothing before the press, when it is to be read first', async () => {
  close = await reach(stateNamed('report'));
  expect(clipboard.items).toEqual({});
  const before = preview();
  await press('copy-again');
  await seen('.state.fine');
  expect(clipboard.items['text/plain']).toBe(before);
});

it('selects the text when the clipboard refuses, and says so', async () => {
  close = await reach(stateNamed('manual'));
  await seen('.scroll:focus');
  expect(getSelection()?.toString()).toBe(preview());
  await soon(heard).toMatch(/Ctrl\+C/);
});

it('opens a mail with the contact’s address and the subject, and no more', async () => {
  close = await reach(stateNamed('copied'));
  const link = new URL(document.querySelector<HTMLAnchorElement>('a.button')?.href ?? '');
  expect(link.pathname).toBe('office@clinic.test');
  expect([...link.searchParams.keys()]).toEqual(['subject']);
  expect(link.searchParams.get('subject')).toMatch(/\[LT-[A-Z2-7]{8} [A-Z2-7]{10}\]$/);
});

it('is written anew when less of addresses may be said, and asks to be copied again', async () => {
  close = await reach(stateNamed('copied'));
  const select = await seen('select');
  expect(preview()).toContain('portal.test/login');
  (select as HTMLSelectElement).value = 'host';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await soon(heard).toBe('Changed. Copy it again.');
  expect(preview()).not.toContain('/login');
});

it('says so when a change of the addresses brings struck lines back', async () => {
  close = await reach(stateNamed('copied'));
  const row = await seen('input[data-row]');
  row.click();
  await soon(preview).toContain('[removed by the sender]');
  const select = (await seen('select')) as HTMLSelectElement;
  select.value = 'host';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await soon(heard).toMatch(/left out are back/);
  expect(preview()).not.toContain('[removed by the sender]');
  expect(document.querySelector('input[data-row]:not(:checked)')).toBeNull();
});

it('takes the focus, and gives it back to the button that led there', async () => {
  close = await reach(stateNamed('copied'));
  expect(document.activeElement?.tagName).toBe('H1');
  await press('back');
  await seen('[data-button=copy]:focus');
});
