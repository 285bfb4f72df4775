import type { WordList } from '../vocabulary.ts';
import { PACKED } from './packed.ts';
import { unpack } from './unpack.ts';

/** Lists whose words a neighbour language shares; they are looked up too. */
const RELATED: Readonly<Record<string, string>> = { nb: 'da', sk: 'cs', ms: 'id', sr: 'hr' };

/** The languages that have a word list. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(PACKED);

/** The word list of a language; undefined for a language that is shown as placeholders. */
export function wordListOf(lang: string): WordList | undefined {
  const packed = PACKED[lang];
  return packed === undefined ? undefined : unpack(packed);
}

/** The lists to look a word up in, the language's own first and English last. */
export function listChain(lang: string | undefined): readonly string[] {
  if (lang === undefined || lang === 'en') return ['en'];
  const related = RELATED[lang];
  return related === undefined ? [lang, 'en'] : [lang, related, 'en'];
}
