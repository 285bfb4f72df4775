import { fold } from './canonical.ts';
import { addPack } from './compile.ts';
import type { LanguagePack } from './concepts.ts';
import { scripts } from './script.ts';
import { Trie } from './trie.ts';

/** A script with less than this share of a text is a name or a quotation. */
const MIN_SHARE = 1 / 4;
/** Letters of small words that a choice needs; a shorter text is compared with all packs. */
const MIN_LETTERS = 6;
/** Languages with less than this share of the best one's small words are out. */
const NEAR = 1 / 3;

/**
 * The matcher, made pack by pack: the browser stops the worker again and again, and most texts
 * concern one or two languages. Which packs a text is compared with depends on the text alone.
 */
export class Vocabulary {
  readonly trie = new Trie();
  /** The scripts each pack is written in. */
  private readonly scripts: readonly ReadonlySet<string>[];
  /** Packs by the small words of their language. */
  private readonly common = new Map<string, number[]>();
  private readonly added = new Set<number>();

  constructor(readonly packs: readonly LanguagePack[]) {
    this.scripts = packs.map(
      ({ words }) => new Set(scripts(fold(words.password + words.wrong + words.signin)).keys()),
    );
    packs.forEach(({ words, unspaced }, index) => {
      if (unspaced) return;
      for (const word of new Set(fold(`${words.common} ${words.not}`).split(' '))) {
        const list = this.common.get(word);
        if (list) list.push(index);
        else this.common.set(word, [index]);
      }
    });
    this.add(0);
  }

  private add(index: number): void {
    const pack = this.packs[index];
    if (!pack || this.added.has(index)) return;
    this.added.add(index);
    addPack(this.trie, pack, index);
  }

  /** Letters of a text that are small words of each language. */
  private votes(text: string): Uint16Array {
    const votes = new Uint16Array(this.packs.length);
    for (const word of text.split(/[ ,;.?]/)) {
      for (const index of this.common.get(word) ?? [])
        votes[index] = (votes[index] ?? 0) + word.length;
    }
    return votes;
  }

  /** The packs that may explain a text, by its script and its small words; they are made ready. */
  choose(text: string): readonly number[] {
    const written = scripts(text);
    let letters = 0;
    for (const n of written.values()) letters += n;
    const main = [...written].filter(([, n]) => n >= letters * MIN_SHARE);
    const votes = this.votes(text);
    const readable = this.scripts.flatMap((known, i) =>
      i > 0 && main.some(([script]) => known.has(script)) ? [i] : [],
    );
    const best = readable.reduce((most, i) => Math.max(most, votes[i] ?? 0), 0);
    const least = best < MIN_LETTERS ? 0 : best * NEAR;
    const chosen = readable.filter((i) => (votes[i] ?? 0) >= least || this.packs[i]?.unspaced);
    for (const index of chosen) this.add(index);
    return chosen;
  }
}
