import type { Say } from '../words.ts';

/** The language of a report and how it runs, for mail programs and screen readers. */
export interface ReportLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** Asked of the words themselves: where a language is missing they are English, and say so. */
export function languageOf(say: Say): ReportLanguage {
  const lang = say('report_tag');
  return { lang, dir: RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr' };
}

/** How a line runs in a report of this language: addresses and codes always from the left. */
export const runOf = (text: string, { dir }: ReportLanguage): ReportLanguage['dir'] =>
  /\p{Script=Arabic}/u.test(text) ? dir : 'ltr';
