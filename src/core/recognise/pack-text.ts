import { fold } from './canonical.ts';
import { CONCEPTS, type Concept, type LanguagePack } from './concepts.ts';

/** Packs, and the lines of one pack, are parted so. */
const BETWEEN = '\n\n';
const HEAD = 4;

const listText = (list = ''): string => (list.startsWith('- ') ? '' : fold(list));

/** All packs as one text: tag, kind, numbers, end words, then a line a concept, folded as the matcher does. */
export const packsText = (packs: readonly LanguagePack[]): string =>
  packs
    .map(({ tag, unspaced, lateNegation, numbers, until, words }) => {
      const kind = `${unspaced ? 'u' : '-'}${lateNegation ? 'l' : '-'}`;
      return [
        tag,
        kind,
        fold(numbers),
        fold(until),
        ...CONCEPTS.map((name) => listText(words[name])),
      ]
        .map((line) => line || '-')
        .join('\n');
    })
    .join(BETWEEN);

function readPack(text: string): LanguagePack {
  const lines = text.split('\n').map((line) => (line === '-' ? '' : line));
  const [tag = '', kind = '', numbers = '', until = ''] = lines;
  const words = CONCEPTS.map((name, i) => [name, lines[i + HEAD] ?? '']);
  return {
    tag,
    numbers,
    until,
    ...(kind.startsWith('u') && { unspaced: true }),
    ...(kind.endsWith('l') && { lateNegation: true }),
    words: Object.fromEntries(words) as Record<Concept, string>,
  };
}

/** The packs of a text that `packsText` wrote. */
export const packsOf = (text: string): readonly LanguagePack[] => text.split(BETWEEN).map(readPack);
