import { canonical } from '../../src/core/mask/canonical.ts';
import { printNames } from '../../src/core/mask/names.ts';
import { toPieces } from '../../src/core/mask/pieces.ts';
import { applyNeighbourRules } from '../../src/core/mask/rules.ts';
import { vocabulariesFor } from '../../src/core/mask/vocabulary.ts';

/** How many of the words of texts stay readable; numbers, addresses and tokens are no words. */
export interface Kept {
  kept: number;
  total: number;
}

/** Counts the words of one text. `names` are printed as configured names are. */
export function countKept(text: string, lang: string, names: readonly string[] = []): Kept {
  const lists = vocabulariesFor(lang);
  const pieces = toPieces(canonical(text), lists);
  printNames(pieces, names);
  applyNeighbourRules(pieces, lists);
  const words = pieces.filter(
    ({ kind, core, raw }) =>
      /\p{L}/u.test(raw) && kind !== 'id' && (kind !== 'hidden' || core === '[...]'),
  );
  return { kept: words.filter(({ kind }) => kind !== 'hidden').length, total: words.length };
}
