import type { LOCALES } from './locales.ts';

/** What nobody is ever told to do. */
export const ADVICE = [
  'go past a certificate warning',
  'switch protection off everywhere',
  'share a password',
] as const;
export type Advice = (typeof ADVICE)[number];

/** How a language would say it. */
export interface Wording {
  /** The forbidden advice, in any of its forms. */
  readonly wrong: Readonly<Record<Advice, RegExp>>;
  /** Words that turn it into a warning, before it or within. */
  readonly not: RegExp;
  /** Words that keep protection off to the one site. */
  readonly hereOnly: RegExp;
  /** Sentences that must be noticed: the list can fail. */
  readonly bad: readonly (readonly [Advice, string])[];
  /** Sentences that must not be. */
  readonly good: readonly string[];
}

export type LocaleName = keyof typeof LOCALES;

/** Whether a sentence gives the advice, and does not warn of it. */
export function advises(sentence: string, what: Advice, words: Wording): boolean {
  const hit = words.wrong[what].exec(sentence);
  if (!hit) return false;
  if (what === 'switch protection off everywhere' && words.hereOnly.test(sentence)) return false;
  return !words.not.test(sentence.slice(0, hit.index + hit[0].length));
}
