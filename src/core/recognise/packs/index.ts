import type { LanguagePack } from '../concepts.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { universal } from './universal.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** Every language; the first entry is the pack shared by all. */
export const PACKS: readonly LanguagePack[] = [
  universal,
  cs,
  da,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  zhHans,
  zhHant,
];
