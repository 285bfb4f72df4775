import type { WordKey } from '../core/words.ts';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';

/** The language of the browser's own words, as BCP 47. */
export const language = (): string => browser.i18n.getUILanguage();

/** A language's name in the reader's own; its code where the browser does not know it. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;

/** Sets language and writing direction of the page; both only the browser knows. */
export function dress(root: HTMLElement): void {
  root.lang = language();
  root.dir = say('@@bidi_dir' as WordKey) === 'rtl' ? 'rtl' : 'ltr';
  document.title = say('extension_name');
}
