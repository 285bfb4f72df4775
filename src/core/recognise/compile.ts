import { canonical } from './canonical.ts';
import { CONCEPTS, type LanguagePack } from './concepts.ts';
import { NUMBER_BASE } from './scan.ts';
import { segment } from './segment.ts';
import { ANYWHERE, Trie, WORD_END, WORD_START } from './trie.ts';

/** The packs a recogniser knows, and the one matcher made of all of them. */
export interface Vocabulary {
  readonly tags: readonly string[];
  readonly packs: readonly LanguagePack[];
  readonly trie: Trie;
}

/** The patterns of one concept; none when the pack says why there is none. */
export function patternsOf(list: string): string[] {
  return list.startsWith('- ') ? [] : list.split(/\s+/).filter((item) => item !== '');
}

/** A pattern as it is looked up: the canonical text and where it may begin and end. */
export function parsePattern(item: string, unspaced: boolean): { text: string; edges: number } {
  const head = item.startsWith('*');
  const tail = item.endsWith('*') && item.length > 1;
  const body = item.slice(head ? 1 : 0, tail ? -1 : undefined).replaceAll('_', ' ');
  const text = segment(canonical(body))
    .slice(0, -1)
    .replace(/[,;.?]/g, ' ');
  if (unspaced && !/^[a-z]/.test(text)) return { text, edges: ANYWHERE };
  return { text, edges: (head ? ANYWHERE : WORD_START) | (tail ? ANYWHERE : WORD_END) };
}

/** Makes one matcher of all packs; costs some milliseconds, so it is done once, at first use. */
export function compile(packs: readonly LanguagePack[]): Vocabulary {
  const trie = new Trie();
  packs.forEach((pack, index) => {
    CONCEPTS.forEach((name, concept) => {
      for (const item of patternsOf(pack.words[name])) {
        const { text, edges } = parsePattern(item, pack.unspaced === true);
        if (text !== '') trie.add(text, { pack: index, concept, edges });
      }
    });
    for (const item of patternsOf(pack.numbers)) {
      const [word = '', value = ''] = item.split('=');
      const { text, edges } = parsePattern(word, pack.unspaced === true);
      trie.add(text, { pack: index, concept: NUMBER_BASE + 2 * Number(value), edges });
    }
  });
  return { tags: packs.map((pack) => pack.tag), packs, trie };
}
