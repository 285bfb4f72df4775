import type { Secret } from './kinds.ts';

/** A text to search for whole words. */
export interface Haystack {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function haystack(text: string): Haystack {
  const lower = text.toLowerCase();
  return { text: lower, words: new Set(lower.match(/[\p{L}\p{N}]+/gu) ?? []) };
}

/** Everything a string could look like once a browser or an encoder has touched it. */
function spellings(text: string): string[] {
  const plain = text.toLowerCase();
  return [plain, encodeURIComponent(text).toLowerCase(), plain.replaceAll(' ', '+')];
}

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

function holdsWhole({ text, words }: Haystack, needle: string): boolean {
  if (/^[a-z0-9]+$/.test(needle)) return words.has(needle);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = isWordCharacter(text[at - 1]) && isWordCharacter(needle[0]);
    const after = isWordCharacter(text[at + needle.length]) && isWordCharacter(needle.at(-1));
    if (!before && !after) return true;
  }
  return false;
}

/** Four digits in a row are enough to look somebody up. */
const digitGroups = (text: string): readonly string[] => text.match(/\d{4,}/g) ?? [];

/**
 * The strings of a secret that stand in a report as whole words without being wording of ours: a
 * part of a word (`Ken` in `token`) is not a leak.
 */
export function leaksOf(secret: Secret, report: Haystack, wording: readonly Haystack[]): string[] {
  const needles = [...secret.needles, ...digitGroups(secret.text)].flatMap(spellings);
  return needles.filter(
    (needle) =>
      needle.length > 1 &&
      holdsWhole(report, needle) &&
      !wording.some((known) => holdsWhole(known, needle)),
  );
}
