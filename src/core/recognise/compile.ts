import { fold } from './canonical.ts';
import { CONCEPTS, type LanguagePack } from './concepts.ts';
import { DURATION_BASE, NUMBER_BASE } from './scan.ts';
import { isWord } from './segment.ts';
import { ANYWHERE, REST_OF_WORD, type Trie, WORD_END, WORD_START } from './trie.ts';

/** A pattern as it is looked up: the folded text and where it may begin and end. */
interface Pattern {
  readonly text: string;
  readonly edges: number;
}

/** The patterns of one concept as they are written; none when the pack says why there is none. */
export function patternsOf(list = ''): string[] {
  return list.startsWith('- ') ? [] : list.split(' ').filter((item) => item !== '');
}

/** Everything that is no letter or digit stands for one space. */
function spaced(part: string): string {
  let i = 0;
  while (i < part.length && isWord(part.charCodeAt(i))) i++;
  if (i === part.length) return part;
  let out = part.slice(0, i);
  for (; i < part.length; i++) {
    if (isWord(part.charCodeAt(i))) out += part[i];
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

/** Reads one folded pattern. */
function readPattern(item: string, unspaced: boolean): Pattern {
  const head = item.startsWith('*');
  const tail = item.endsWith('*');
  const text = item.includes('*_')
    ? item.split('*_').map(spaced).join(`${REST_OF_WORD} `)
    : spaced(item);
  const first = text.charCodeAt(0);
  if (unspaced && !(first < 0x250)) return { text, edges: ANYWHERE };
  return { text, edges: (head ? ANYWHERE : WORD_START) | (tail ? ANYWHERE : WORD_END) };
}

/** A pattern as written in a pack, made ready for the matcher. */
export const parsePattern = (item: string, unspaced: boolean): Pattern =>
  readPattern(fold(item), unspaced);

/** `15` is a number, `60min` is how long a phrase says to wait. */
const quantity = (value: string): number =>
  value.endsWith('min')
    ? DURATION_BASE + Number.parseInt(value, 10)
    : NUMBER_BASE + 2 * Number(value);

/** Adds the patterns of one pack to the matcher. */
export function addPack(trie: Trie, pack: LanguagePack, index: number): void {
  const unspaced = pack.unspaced === true;
  CONCEPTS.forEach((name, concept) => {
    const list = pack.words[name];
    if (!list || list.startsWith('- ')) return;
    // Folding a whole list costs little more than folding one word.
    for (const item of fold(list).split(' ')) {
      const { text, edges } = readPattern(item, unspaced);
      if (text !== '') trie.add(text, { pack: index, concept, edges });
    }
  });
  for (const item of patternsOf(pack.numbers)) {
    const [word = '', value = ''] = item.split('=');
    const { text, edges } = parsePattern(word, unspaced);
    trie.add(text, { pack: index, concept: quantity(value), edges });
  }
}
