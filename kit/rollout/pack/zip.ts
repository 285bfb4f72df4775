import { type Zippable, zipSync } from 'fflate';

/** Files by path, with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** ZIP keeps local times: this one is the same hour in every time zone, so the bytes are too. */
const TIME = new Date(2020, 0, 1, 0, 0, 0);

/** Packs files in the order of their names, with one time for all: the same files, the same bytes. */
export function zip(files: Files): Uint8Array {
  const sorted = Object.keys(files).sort();
  const entries: Zippable = {};
  for (const name of sorted) entries[name] = [files[name] ?? new Uint8Array(), { mtime: TIME }];
  return zipSync(entries, { level: 9 });
}

export const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
