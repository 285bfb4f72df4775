import type { WordList } from '../vocabulary.ts';
import { en } from './en.ts';

/** The word lists by language. A language without one is shown as placeholders. */
export const WORD_LISTS: Readonly<Record<string, WordList>> = { en };
