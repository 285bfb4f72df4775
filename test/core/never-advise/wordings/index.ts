import type { LocaleName, Wording } from '../advice.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const WORDINGS: Readonly<Record<LocaleName, Wording>> = {
  ar,
  de,
  en,
  es,
  fr,
  pt_BR: pt,
  vi,
  zh_CN: zh,
};
