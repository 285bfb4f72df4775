const FOLDS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u3001': ', ',
  '\u3002': '. ',
  '\u060c': ',',
  '\u061f': '?',
};

/** Letters and their marks, and what a US keyboard prints. Nothing that can turn text round. */
export const ALPHABET = /^[\x20-\x7e\p{L}\p{M}]*$/u;

/**
 * One line in the report's alphabet: printable ASCII, plus letters of other languages. Typographic
 * signs are folded, invisible ones dropped, everything else (line breaks, symbols) is a space.
 */
export function plain(text: string): string {
  return text
    .slice(0, MAX_INPUT)
    .replace(/[^\x20-\x7e\p{L}\p{M}]/gu, (sign) => FOLDS[sign] ?? sign)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/[^\x20-\x7e\p{L}\p{M}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Hostile text may be megabytes long; no line of a report is. */
const MAX_INPUT = 4_000;

/** Cuts to `max` characters, never inside one, and says so. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 5).replace(/\p{Cs}$/u, '')}[...]`;
}
