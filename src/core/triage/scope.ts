import type { Report } from '../report/index.ts';

/** Where to look, judged by who reports the same fault. */
export type ScopeHint = 'one-person' | 'one-clinic' | 'many-clinics' | 'each-own' | 'not-told';

export interface Scope {
  readonly hint: ScopeHint;
  /** How many differ; reports without the entry are not counted. */
  readonly people: number;
  readonly clinics: number;
}

/** Counts people (provider number, else call-back) and clinics (organisation id) as entered. */
export function scopeOf(reports: readonly Report[]): Scope {
  const people = distinct(reports.map(({ entered }) => entered.npi ?? entered.callback));
  const clinics = distinct(reports.map(({ entered }) => entered.organisation));
  return { hint: hintFor(reports, people, clinics), people, clinics };
}

function hintFor(reports: readonly Report[], people: number, clinics: number): ScopeHint {
  const told = new Set(reports.map(scopeAnswer));
  const alone = !isBurst(reports) && !told.has('colleagues');
  if (clinics > 1) return alone && concerns(OWN_COMPUTER, reports) ? 'each-own' : 'many-clinics';
  if (people > 1 && alone && concerns(OWN_ACCOUNT, reports)) return 'each-own';
  if (told.has('colleagues') || (people > 1 && clinics === 1)) return 'one-clinic';
  if (told.has('only-me') || (people === 1 && reports.length > 1)) return 'one-person';
  return 'not-told';
}

/** A forgotten password here and one there have nothing to do with each other, in one clinic neither. */
const OWN_ACCOUNT = /^(?:credentials|mfa|permission)\.|^account\.(?!rate-limited)/;
/** What one computer or one clinic has: two clinics that have it share nothing. */
const OWN_COMPUTER =
  /^(?:credentials|account|mfa|permission|session|browser|device)\.|^network\.(?:offline|proxy|captive-portal)$/;

const concerns = (problems: RegExp, [first]: readonly Report[]): boolean =>
  problems.test(first?.findings[0]?.problem ?? '');

const BURST = 5;
const HOUR = 3_600_000;

/** Five within an hour are no coincidence. */
function isBurst(reports: readonly Report[]): boolean {
  const times = reports.map(({ times: { made } }) => made).toSorted((a, b) => a - b);
  return times.some((time, i) => (times[i + BURST - 1] ?? Infinity) - time < HOUR);
}

const scopeAnswer = ({ answers }: Report): string | undefined =>
  answers.find(({ question }) => question === 'scope')?.answer;

/** Spelling aside: `Org 12` and `ORG12` are the same. */
const distinct = (entries: readonly (string | undefined)[]): number =>
  new Set(
    entries.flatMap((entry) => (entry ? [entry.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')] : [])),
  ).size;
