import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORM, leave, visit } from './support/visit.ts';

afterEach(leave);

const folder = join(import.meta.dirname, '../../src/content');
const code = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the content script never', () => {
  it.each([
    ['reads a value', /\.\s*(value|files|checked|selectedOptions|defaultValue)\b|\bvalue\b/],
    ['gathers a form', /FormData|\.elements\b/],
    [
      'listens to keys or typing',
      /keydown|keyup|keypress|beforeinput|'input'|paste|composition(start|end|update)/,
    ],
    [
      'talks to the network',
      /fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image|RTCPeer/,
    ],
    ['talks to the page', /postMessage|dispatchEvent|CustomEvent|BroadcastChannel/],
    [
      'reads or writes stores',
      /localStorage|sessionStorage|indexedDB|caches|cookie|chrome\.storage/,
    ],
    [
      'changes the page',
      /innerHTML|outerHTML|insertAdjacent|append\(|prepend|createElement|setAttribute|\.remove\(/,
    ],
    ['runs text as code', /\beval\b|new Function|import\(/],
  ])('%s', (_, pattern) => expect(code).not.toMatch(pattern));

  it('asks a field for what stands in it, whatever happens', async () => {
    const read = vi.fn();
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
      vi.spyOn(prototype as HTMLInputElement, 'value', 'get').mockImplementation(read);
    }
    const page = await visit(`
      <textarea class="error">secret</textarea>
      <div role="alert">Choose <select><option>secret</option></select></div>
      <form id="f"><input name="user" aria-invalid="true" aria-describedby="d"><i id="d">Wrong</i>
      <input type="password" name="password"><button>Go</button></form>`);
    const form = document.forms[0];
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.requestSubmit();
    form?.insertAdjacentHTML('beforeend', '<p>Wrong password</p>');
    await page.wait(2_000);
    page.look();
    expect(read).not.toHaveBeenCalled();
    expect(JSON.stringify(page.said)).not.toContain('secret');
    expect(page.texts()).toContain('near-form: Wrong password');
  });

  it('lets an error of its own reach the page', async () => {
    const errors = vi.fn();
    addEventListener('error', errors);
    const page = await visit(FORM);
    vi.spyOn(document, 'createTreeWalker').mockImplementation(() => {
      throw new Error('ours');
    });
    document.evaluate = () => {
      throw new Error('ours');
    };
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Locked</p>');
    await page.wait(2_000);
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Locked again</p>');
    await page.wait(2_000);
    removeEventListener('error', errors);
    expect(errors).not.toHaveBeenCalled();
    expect(page.said).toHaveLength(2);
  });
});
