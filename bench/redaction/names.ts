import { COMMON_NAMES, EVERYDAY } from '../../test/core/mask/common-names.ts';
import type { Source } from './random.ts';

/** Names by turns from the name data of faker and from the commonest of the text's own language. */

function nameOf(part: 'given' | 'family', source: Source, lang: string): string {
  const all = COMMON_NAMES[lang]?.[part].split(' ') ?? [];
  const common = all.filter((name) => !EVERYDAY.has(name.toLowerCase()));
  if (common.length > 0 && source.below(2) === 0) return source.pick(common);
  const { person } = source.faker;
  return part === 'given' ? person.firstName() : person.lastName();
}

export const givenName = (source: Source, lang: string): string => nameOf('given', source, lang);
export const familyName = (source: Source, lang: string): string => nameOf('family', source, lang);

/** A name and each half of it: either alone tells who it is. */
export function fullName(source: Source, lang: string): readonly string[] {
  const given = givenName(source, lang);
  const family = familyName(source, lang);
  const initial = source.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1);
  const text = source.pick([
    `${given} ${family}`,
    `${family}, ${given}`,
    `${given} ${initial}. ${family}`,
  ]);
  return [text, given, family];
}
