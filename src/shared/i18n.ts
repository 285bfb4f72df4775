import type { Say } from '../core/words.ts';
import { browser } from './browser.ts';

/** Says a key in the browser's own language; a missing key shows itself instead of nothing. */
export const say: Say = (key, ...values) => browser.i18n.getMessage(key, [...values]) || key;
