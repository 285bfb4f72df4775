import type { Secret } from './kinds.ts';

/** Everything a string could look like once a browser or an encoder has touched it. */
function spellings(text: string): string[] {
  const plain = text.toLowerCase();
  return [plain, encodeURIComponent(text).toLowerCase(), plain.replaceAll(' ', '+')];
}

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

function holdsWhole(report: string, needle: string): boolean {
  for (let at = report.indexOf(needle); at >= 0; at = report.indexOf(needle, at + 1)) {
    const before = isWordCharacter(report[at - 1]) && isWordCharacter(needle[0]);
    const after = isWordCharacter(report[at + needle.length]) && isWordCharacter(needle.at(-1));
    if (!before && !after) return true;
  }
  return false;
}

/** Four digits in a row are enough to look somebody up. */
const digitGroups = (text: string): readonly string[] => text.match(/\d{4,}/g) ?? [];

/**
 * The strings of a secret that stand in a report as whole words, which the template did not put
 * there: a part of a word (`Ken` in `token`) is not a leak.
 */
export function leaksOf(secret: Secret, report: string, template: string): string[] {
  const lower = report.toLowerCase();
  const known = template.toLowerCase();
  const needles = [...secret.needles, ...digitGroups(secret.text)];
  return needles
    .flatMap(spellings)
    .filter(
      (needle) => needle.length > 1 && holdsWhole(lower, needle) && !holdsWhole(known, needle),
    );
}
