// Products nobody tuned for: npx tsx bench/recognition/agree.ts <tag>
// Their messages have no labels; what counts is whether a translation means what its English says.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { recognise } from '../../src/core/recognise/index.ts';
import { cacheFolder } from './corpus/build.ts';
import { normalLocale } from './corpus/locale.ts';
import { flatten, npmPackage } from './corpus/package.ts';
import { language } from './score.ts';

const tag = process.argv[2];
if (!tag) throw new Error('usage: agree.ts <tag>');

const CATALOGUES = [
  { name: 'auth0-lock', version: '14.3.0', folder: 'lib/i18n' },
  { name: '@clerk/localizations', version: '4.18.0', folder: 'dist' },
];
/** Corpus locales that go by another tag here. */
const LOCALES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  tl: 'fil',
};
const wanted = LOCALES[tag] ?? tag;
const require = createRequire(import.meta.url);

/** The messages of one file, by key; the file exports one nested object. */
function messages(path: string): Map<string, string> {
  const module: Record<string, unknown> = require(path);
  const texts = new Map<string, string>();
  flatten(module.default ?? Object.values(module)[0], '', texts);
  return texts;
}

const plain = (text: string) => text.replace(/<[^>]{0,60}>/g, ' ');
const problem = (text: string) => recognise(plain(text), { where: 'alert' })?.problem ?? 'nothing';

for (const { name, version, folder } of CATALOGUES) {
  const dir = join(npmPackage(cacheFolder(), name, version), folder);
  const files = readdirSync(dir).filter((file) => /^[a-z]{2}(?:-[a-z]{2})?\.js$/i.test(file));
  const local = (file: string) => language(normalLocale(file.replace('.js', '')));
  const english = messages(join(dir, files.includes('en.js') ? 'en.js' : 'en-US.js'));
  const count = { failures: 0, same: 0, healthy: 0, extra: 0 };
  for (const file of files.filter((f) => local(f) === wanted)) {
    for (const [key, text] of messages(join(dir, file))) {
      const original = english.get(key);
      if (!original || original === text || text === '') continue;
      const expected = problem(original);
      const got = problem(text);
      if (expected === 'nothing') {
        count.healthy++;
        if (got !== 'nothing') count.extra++;
      } else {
        count.failures++;
        if (got === expected) count.same++;
      }
      if (got !== expected) console.log(`${expected} got ${got} <- ${text} | ${original}`);
    }
  }
  console.log(
    `${name} ${tag}: same ${count.same} of ${count.failures}, extra ${count.extra} of ${count.healthy}`,
  );
}
