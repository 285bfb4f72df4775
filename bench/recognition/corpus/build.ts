import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../score.ts';
import { clean } from './clean.ts';
import { type Label, labeller } from './labels.ts';
import { looksEnglish, normalLocale } from './locale.ts';
import { SOURCES, type Source } from './sources.ts';

/** Downloads are kept here between runs: CORPUS_CACHE, or a folder of the system's temporary one. */
export function cacheFolder(): string {
  const folder = process.env.CORPUS_CACHE ?? join(tmpdir(), 'login-triage-corpus');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * The same words under two keys: two failures are both accepted, a failure and a healthy text are
 * not scored.
 */
function merged(a: Label, b: Label): Label {
  const all = [...new Set([a, b].flat())];
  if (all.length === 1) return a;
  return all.includes('none') || all.includes('hint') ? 'hint' : all;
}

const isEnglish = (locale: string) => /^en\b/.test(normalLocale(locale));
/** Keycloak and Okta write apostrophes twice (MessageFormat). */
const DOUBLED = ['keycloak', 'okta'];

function rowsOf(source: Source, cache: string): Row[] {
  const label = labeller(source.id);
  const catalogues = source.load(cache);
  const shown = (raw: string) => clean(raw, DOUBLED.includes(source.id));
  const locales = [...catalogues.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const english = new Map<string, string>();
  for (const locale of locales.filter(isEnglish)) {
    for (const [key, raw] of catalogues.get(locale) ?? []) {
      if (!english.has(key)) english.set(key, shown(raw));
    }
  }
  const rows = new Map<string, Row>();
  for (const raw of locales) {
    const locale = normalLocale(raw);
    for (const [key, value] of catalogues.get(raw) ?? []) {
      const means = label(key);
      const text = means === 'skip' ? '' : shown(value);
      if (text.length < 2 || !/\p{L}/u.test(text)) continue;
      const untranslated = text === english.get(key) || looksEnglish(text, locale);
      if (!isEnglish(raw) && untranslated) continue;
      const same = `${locale}\0${text}`;
      const before = rows.get(same);
      const row = before ?? { id: '', source: source.id, locale, text, label: means };
      const id = before?.id ?? `${source.id}/${locale}/${key}`;
      rows.set(same, { ...row, id, label: before ? merged(before.label, means) : means });
    }
  }
  return [...rows.values()];
}

/** The development corpus: messages of three products with what they mean, in 36 languages. */
export function buildCorpus(cache: string = cacheFolder()): Row[] {
  return SOURCES.flatMap((source) => rowsOf(source, cache));
}
