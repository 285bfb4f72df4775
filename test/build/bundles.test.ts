import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { TARGETS } from '../../kit/manifest.ts';
import { LOCALES, wordsOf } from '../e2e/support/locale.ts';
import { forbiddenUses } from './forbidden.ts';
import { CONTENT_SCRIPT, filesIn, firstScripts, readText, scriptsOf } from './package.ts';

const out = inject('built');
const CONTENT_BUDGET = 8_192;
/** Bytes of script the browser reads when it starts the worker: see `docs/RECOGNITION.md`. */
const WORKER_CEILING = 600_000;
/** The worker's own script with all language packs in it. */
const BACKGROUND_CEILING = 330_000;
/** What the popup reads before it draws: few files, because each costs more than its bytes. */
const POPUP_FIRST = { files: 4, bytes: 40_000 };

const sizeOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

describe.each(TARGETS)('the %s package', (target) => {
  const folder = join(out, target);
  const { worker, pages } = scriptsOf(folder);
  const content = readText(folder, CONTENT_SCRIPT);

  it('has a content script within its budget', () => {
    const size = statSync(join(folder, CONTENT_SCRIPT)).size;
    console.log(
      `${target}: content script ${size} bytes, worker ${sizeOf(folder, worker)} bytes, ` +
        `pages ${sizeOf(folder, pages)} bytes of script`,
    );
    expect(size).toBeLessThanOrEqual(CONTENT_BUDGET);
  });

  it('has a worker that does not grow unseen', () => {
    const own = worker.filter((file) => /\/background\.js$/.test(file));
    expect(own).toHaveLength(1);
    expect(sizeOf(folder, own)).toBeLessThanOrEqual(BACKGROUND_CEILING);
    expect(sizeOf(folder, worker)).toBeLessThanOrEqual(WORKER_CEILING);
  });

  it('has a content script without libraries and imports', () => {
    expect(content).not.toMatch(/\bimport\b|\bexport\b|require\(/);
    // Marks that zod, the polyfill and Preact leave in every bundle of theirs.
    for (const mark of [
      '_zod',
      'unrecognized_keys',
      'webextension-polyfill',
      '__html',
      'debounceRendering',
    ]) {
      expect(content).not.toContain(mark);
    }
  });

  it('finds those marks where the libraries are', () => {
    const rest = [...worker, ...pages].map((file) => readText(folder, file)).join('');
    for (const mark of ['_zod', 'unrecognized_keys', '__html', 'debounceRendering']) {
      expect(rest).toContain(mark);
    }
  });

  it('has a content script that can send, keep and read nothing typed', () => {
    expect(forbiddenUses(content, 'content.js', true)).toEqual([]);
  });

  it('has a worker that only carries zod’s inert probe', () => {
    const uses = worker.flatMap((file) => forbiddenUses(readText(folder, file), file, false));
    expect(uses).toEqual(['Function']);
  });

  it('has pages that only carry zod’s inert probe and Preact’s branch for markup', () => {
    const uses = pages.flatMap((file) => forbiddenUses(readText(folder, file), file, false));
    const libraries = ['.dangerouslySetInnerHTML', '.innerHTML', 'Function'];
    expect(uses.filter((use) => !libraries.includes(use))).toEqual([]);
  });

  it('has pages without script and style of their own', () => {
    const html = filesIn(folder).filter((file) => file.endsWith('.html'));
    expect(html.length).toBeGreaterThan(0);
    for (const file of html) {
      const text = readText(folder, file);
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|https?:/);
      // Of several the bundler chooses the order, and with it which rule wins.
      expect(text.match(/rel="stylesheet"/g), file).toHaveLength(1);
    }
  });

  it('carries the clinic configuration as a file that can be replaced', () => {
    const importers = filesIn(folder).filter(
      (file) =>
        file.endsWith('.js') &&
        /(?:from|import)\s*["']\/clinic\.js["']/.test(readText(folder, file)),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(readText(folder, 'clinic.js')).toMatch(/^export default \{\n/);
    const others = filesIn(folder).filter(
      (file) => file !== 'clinic.js' && file !== 'manifest.json',
    );
    for (const file of others)
      expect(readText(folder, file)).not.toContain('portal.healtheos.example');
  });
});

describe.each(TARGETS)('the popup in the %s package', (target) => {
  const folder = join(out, target);

  it('draws after few and small files, and nothing that draws is in the worker', () => {
    const first = firstScripts(folder, 'assets/popup.js');
    console.log(`${target}: popup first ${first.length} files, ${sizeOf(folder, first)} bytes`);
    expect(first).toContain('assets/drawing.js');
    expect(first.length).toBeLessThanOrEqual(POPUP_FIRST.files);
    expect(sizeOf(folder, first)).toBeLessThanOrEqual(POPUP_FIRST.bytes);
    expect(scriptsOf(folder).worker).not.toContain('assets/drawing.js');
  });
});

describe.each(TARGETS)('the words of a report in the %s package', (target) => {
  const folder = join(out, target);

  it.each(LOCALES)('are carried once in %s, to be loaded when asked for', (lang) => {
    const { report_reference: words = '' } = wordsOf(lang);
    const carriers = filesIn(folder).filter(
      (file) => file.endsWith('.js') && readText(folder, file).includes(words),
    );
    expect(carriers).toEqual([`assets/report-words-${lang}.js`]);
  });
});

it.each([
  ['fetch("/x")', 'fetch'],
  ['self.fetch("/x")', '.fetch'],
  ['new XMLHttpRequest', 'XMLHttpRequest'],
  ['navigator["sendBeacon"](1)', '.sendBeacon'],
  ['a.value', '.value'],
  ['const { value } = a', '.value'],
  ['a["innerHTML"] = b', '.innerHTML'],
  ['a.addEventListener("keydown", b)', '"keydown"'],
  ['new FormData(a)', 'FormData'],
  ['(0, eval)("1")', 'eval'],
])('would find %s', (text, use) => expect(forbiddenUses(text, 'a.js', true)).toContain(use));
