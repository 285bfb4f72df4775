import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LOCALES = join(import.meta.dirname, '../../assets/_locales');

/** Which messages a module holds. */
const MODULES: Readonly<Record<string, RegExp>> = {
  'virtual:report-words':
    /^(?:report_(?!desk_|refused_|ask_)|(?:check|question|answer|owner)_)|^fix_.*_title$/,
  'virtual:desk-words': /^report_(?:desk|refused|ask)_/,
};
const ID = /^\0?(virtual:(?:report|desk)-words)(?:\/(\w+))?$/;

/**
 * `virtual:report-words` loads, by BCP 47 tag, what a report says in that language, and
 * `virtual:desk-words` what the page of the service desk says besides: a chunk of its own each,
 * because our pages may import but not fetch. Only these words, without the notes for translators:
 * the package carries the languages twice.
 */
export const reportWords = (): Plugin => ({
  name: 'login-triage:report-words',
  enforce: 'pre',
  resolveId: (source) => (ID.test(source) ? `\0${source}` : null),
  load(id) {
    const [, name = '', folder] = ID.exec(id) ?? [];
    const said = MODULES[name];
    if (!said) return null;
    return folder ? `export default ${JSON.stringify(messages(folder, said))};` : listModule(name);
  },
});

const fileOf = (folder: string): string => join(LOCALES, folder, 'messages.json');

function listModule(name: string): string {
  const folders = readdirSync(LOCALES).filter((folder) => existsSync(fileOf(folder)));
  const entries = folders.map(
    (folder) => `${JSON.stringify(folder.replace('_', '-'))}: () => import('${name}/${folder}')`,
  );
  return `export default { ${entries.sort().join(', ')} };`;
}

type Words = Record<string, { message: string }>;

/** The messages of a report in the language of a locale folder, by key. */
export const reportWordsOf = (folder: string): Words =>
  messages(folder, MODULES['virtual:report-words'] ?? /^$/);

function messages(folder: string, said: RegExp): Words {
  const text = readFileSync(fileOf(folder), 'utf8');
  const locale: Words = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(locale).flatMap(([key, { message }]) =>
      said.test(key) ? [[key, { message }]] : [],
    ),
  );
}
