import type { WordList } from '../../src/core/mask/vocabulary.ts';

const SECTIONS = ['words', 'suffixes', 'prefixes', 'titles'] as const;
type Section = (typeof SECTIONS)[number];

const isSection = (name: string): name is Section => SECTIONS.some((known) => known === name);

/**
 * Reads a word file: `[section]` lines, words separated by spaces, `#` comments. Throws an error
 * that names the line of an unknown section or of words outside a section.
 */
export function parseWords(text: string): Required<WordList> {
  const list: Record<Section, string> = { words: '', suffixes: '', prefixes: '', titles: '' };
  let section: Section | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name !== undefined && isSection(name)) section = name;
    else if (name === undefined && section !== undefined) list[section] += `${line} `;
    else throw new Error(`line ${i + 1}: ${name ? `unknown section [${name}]` : 'no section'}`);
  }
  return list;
}
