import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LOCALES = join(import.meta.dirname, '../../assets/_locales');
const NAME = 'virtual:report-words';
const SAID = /^(?:report_(?!desk_|refused_|ask_)|(?:check|question|answer|owner)_)|^fix_.*_title$/;

/**
 * `virtual:report-words` loads, by BCP 47 tag, what a report says in that language: a chunk of its
 * own each, because our pages may import but not fetch. Only a report's words, without the notes
 * for translators: the package carries the languages twice.
 */
export const reportWords = (): Plugin => ({
  name: 'login-triage:report-words',
  enforce: 'pre',
  resolveId: (source) => (source.startsWith(NAME) ? `\0${source}` : null),
  load(id) {
    if (id === `\0${NAME}`) return listModule();
    const folder = id.startsWith(`\0${NAME}/`) ? id.slice(NAME.length + 2) : null;
    return folder && `export default ${JSON.stringify(reportWordsOf(folder))};`;
  },
});

const fileOf = (folder: string): string => join(LOCALES, folder, 'messages.json');

function listModule(): string {
  const folders = readdirSync(LOCALES).filter((folder) => existsSync(fileOf(folder)));
  const entries = folders.map(
    (folder) => `${JSON.stringify(folder.replace('_', '-'))}: () => import('${NAME}/${folder}')`,
  );
  return `export default { ${entries.sort().join(', ')} };`;
}

/** The messages of a report in the language of a locale folder, by key. */
export function reportWordsOf(folder: string): Record<string, { message: string }> {
  const text = readFileSync(fileOf(folder), 'utf8');
  const locale: Record<string, { message: string }> = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(locale).flatMap(([key, { message }]) =>
      SAID.test(key) ? [[key, { message }]] : [],
    ),
  );
}
