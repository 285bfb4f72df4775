import names from './common-names.json' with { type: 'json' };

/**
 * The commonest given and family names of each language, words that are also names among them:
 * written down for these tests, so that the lists are not judged by the names they were made with.
 */
export const COMMON_NAMES: Readonly<Record<string, { given: string; family: string }>> = names;

/** Words that sign-in pages cannot do without and few people are called; rules hide them beside a role. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'must ok org call dienst grund schlüssel schritt zeit wert zahl teil ort'.split(' '),
);

const spellings = (name: string) => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')];

/** Names of a language, also as written without accents; none for a language without a list of them. */
export function commonNames(lang: string): readonly string[] {
  const { given = '', family = '' } = COMMON_NAMES[lang] ?? {};
  const all = `${given} ${family}`.split(' ').filter((name) => [...name].length > 1);
  const isLatin = (name: string) => /^[\p{Script=Latin}'-]+$/u.test(name);
  return [...new Set(all.flatMap((name) => (isLatin(name) ? spellings(name) : [name])))];
}
