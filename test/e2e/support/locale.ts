import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../../../assets/_locales');

/** A language as a page of ours gets it from the browser. */
export interface Wording {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, string>>;
}

/** Every language of the package, as its folders are called. */
export const LOCALES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => !name.includes('.'))
  .sort();

/** One language; a key it lacks is said in English, as browsers do. */
export function wordingOf(locale: string): Wording {
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  return {
    code: locale.replace('_', '-'),
    dir,
    messages: { ...wordsOf('en'), ...wordsOf(locale) },
  };
}

/** The messages of one locale file, by key. */
export function wordsOf(locale: string): Record<string, string> {
  const text = readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8');
  const words = JSON.parse(text) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message]));
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ø',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  n: 'ñ',
  c: 'ç',
};

/** English as no language is: accented and 40 % longer, so that layouts that are too tight show. */
export function pseudoWording(dir: Wording['dir']): Wording {
  const stretched = (text: string) =>
    `${text.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter)} ${'øné twø '.repeat(Math.ceil(text.length / 20)).trim()}`;
  const messages = Object.fromEntries(
    Object.entries(wordsOf('en')).map(([key, text]) => [
      key,
      text.split(' | ').map(stretched).join(' | '),
    ]),
  );
  return { code: dir === 'rtl' ? 'ar' : 'en', dir, messages };
}

/** Lets a page that is still to be loaded speak this language, whatever the browser's own is. */
export const speak = (page: Page, wording: Wording) =>
  page.evaluateOnNewDocument(({ code, dir, messages }: Wording) => {
    const getMessage = (key: string, values: string | string[] = []) =>
      key === '@@bidi_dir'
        ? dir
        : (messages[key] ?? '').replace(
            /\$([1-9])/g,
            (_, n) => [values].flat()[Number(n) - 1] ?? '',
          );
    const scope = globalThis as unknown as Record<string, { i18n?: object } | undefined>;
    for (const api of [scope.chrome, scope.browser])
      Object.assign(api?.i18n ?? {}, { getMessage, getUILanguage: () => code });
  }, wording);
