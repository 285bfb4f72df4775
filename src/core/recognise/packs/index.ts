import type { LanguagePack } from '../concepts.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { ht } from './ht.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { srLatn } from './sr-Latn.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { universal } from './universal.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** Every language; the first entry is the pack shared by all. Neighbours that are alike pack better. */
export const PACKS: readonly LanguagePack[] = [
  universal,
  en,
  nl,
  de,
  da,
  nb,
  sv,
  fi,
  ka,
  eu,
  ht,
  fr,
  ca,
  es,
  pt,
  it,
  ro,
  lt,
  lv,
  hu,
  tr,
  id,
  ms,
  tl,
  pl,
  cs,
  sk,
  sl,
  hr,
  srLatn,
  sr,
  bg,
  ru,
  uk,
  el,
  he,
  ar,
  fa,
  ur,
  hi,
  th,
  vi,
  ko,
  ja,
  zhHans,
  zhHant,
];
