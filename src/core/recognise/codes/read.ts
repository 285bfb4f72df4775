import type { CodeFamily, CodeMeaning } from './family.ts';

/** A code that was read, and how sure its meaning is. */
export interface FoundCode extends CodeMeaning {
  /** Upper case; left out where an unlisted name could carry text of the page. */
  readonly code?: string;
  /** False: an unlisted number of a known family, with the family's general meaning. */
  readonly known: boolean;
  readonly family: string;
}

/** How much a code says of what failed; less is more. */
const EXACT = 0;
const VAGUE = 1;
const UNLISTED = 2;

/** A code of a text; of several the one with the lowest rank counts. */
export interface Match {
  readonly rank: number;
  readonly found: FoundCode;
}

/** A family made ready for reading: the shape for all places, the codes by name. */
export interface Reader {
  readonly family: CodeFamily;
  readonly shape: RegExp;
  readonly meanings: ReadonlyMap<string, CodeMeaning>;
  readonly beginnings: readonly (readonly [string, CodeMeaning])[];
  readonly vague: ReadonlySet<string>;
}

/** Makes a family ready; once, because every text is looked at. */
export function reader(family: CodeFamily): Reader {
  const entries = family.codes.flatMap(([problem, owner, list]) =>
    list.split(' ').map((code) => [code, { problem, owner }] as const),
  );
  const stems = entries.filter(([code]) => code.endsWith('*'));
  return {
    family,
    shape: new RegExp(family.shape, `${family.shape.flags}g`),
    meanings: new Map(entries.filter(([code]) => !code.endsWith('*'))),
    beginnings: stems.map(([code, meaning]) => [code.slice(0, -1), meaning]),
    vague: new Set(family.vague?.split(' ')),
  };
}

/** What one code means, listed or not. */
function meant({ family, meanings, beginnings, vague }: Reader, match: RegExpExecArray): Match[] {
  const name = (match[1] ?? match[2] ?? '').toLowerCase();
  const shown = (family.name === 'http' ? `HTTP-${name}` : match[0]).toUpperCase();
  const code = family.mark ? {} : { code: shown };
  const listed = meanings.get(name);
  if (listed) {
    const rank = vague.has('*') || vague.has(name) ? VAGUE : EXACT;
    return [{ rank, found: { ...listed, ...code, known: true, family: family.name } }];
  }
  const begun = beginnings.find(([beginning]) => name.startsWith(beginning))?.[1];
  if (begun) return [{ rank: EXACT, found: { ...begun, known: true, family: family.name } }];
  if (!family.generic) return [];
  const number = /^\d+$/.test(name) ? code : {};
  const found = { ...family.generic, ...number, known: false, family: family.name };
  return [{ rank: UNLISTED, found }];
}

/** The codes of one family in a text. */
export const codesOf = (one: Reader, text: string): Match[] =>
  [...text.matchAll(one.shape)].flatMap((match) => meant(one, match));

/** The most exact of the codes; of several the first. */
export const best = (codes: readonly Match[]): FoundCode | null =>
  codes.reduce<Match | null>((kept, one) => (kept && kept.rank <= one.rank ? kept : one), null)
    ?.found ?? null;
