import type { Report } from './model.ts';

/** Short names for the machine line. Only ever add to this table: old reports are read with it. */
const SHORT: Readonly<Record<string, string>> = {
  format: 'f',
  reference: 'r',
  key: 'k',
  portal: 'p',
  name: 'n',
  owner: 'o',
  recipient: 'to',
  times: 't',
  made: 'm',
  offsetMinutes: 'z',
  first: 'a',
  last: 'b',
  attempts: 'y',
  lockAfter: 'ya',
  findings: 'F',
  problem: 'i',
  verdict: 'v',
  strength: 's',
  since: 'c',
  earlier: 'e',
  until: 'u',
  clear: 'C',
  unknown: 'U',
  because: 'x',
  checks: 'h',
  messages: 'M',
  text: 'T',
  where: 'w',
  lang: 'l',
  minutes: 'mi',
  attemptsLeft: 'yl',
  detail: 'd',
  page: 'P',
  hops: 'H',
  address: 'A',
  status: 'S',
  loop: 'L',
  seen: 'N',
  facts: 'Z',
  kind: 'K',
  tried: 'R',
  result: 'q',
  answers: 'Q',
  question: 'g',
  answer: 'G',
  environment: 'E',
  browser: 'B',
  version: 'V',
  system: 'Y',
  extension: 'X',
  install: 'I',
  privateWindow: 'W',
  ids: 'D',
  value: 'j',
  entered: 'O',
  organisation: 'og',
  callback: 'cb',
  note: 'no',
  struck: 'st',
  omitted: 'om',
};
const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SHORT).map(([long, short]) => [short, long]),
);

/** The report as JSON with short names, without members that have their default. */
export const pack = (report: Report): string =>
  JSON.stringify(
    rename(
      {
        ...report,
        clear: foldIds(report.clear),
        unknown: report.unknown.map((one) => ({ ...one, checks: foldIds(one.checks) })),
      },
      SHORT,
    ),
  );

/** What `pack` made, still to be checked; names it does not know stay as they are. */
export function unpack(json: string): unknown {
  const report = rename(JSON.parse(json), LONG);
  if (!isObject(report)) return report;
  if (Array.isArray(report.clear)) report.clear = unfoldIds(report.clear);
  for (const one of Array.isArray(report.unknown) ? report.unknown : []) {
    if (isObject(one) && Array.isArray(one.checks)) one.checks = unfoldIds(one.checks);
  }
  return report;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (!isObject(value)) return value;
  // Without a prototype, so that a member called __proto__ is a member.
  const renamed: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) {
    if (isDefault(name, member)) continue;
    const other = Object.hasOwn(names, name) ? (names[name] ?? name) : name;
    // The names of facts are codes of their own, not ours to shorten.
    renamed[other] = name === 'facts' || other === 'facts' ? member : rename(member, names);
  }
  return renamed;
}

const isDefault = (name: string, value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) ||
  (name === 'times' && value === 1) ||
  (name === 'omitted' && value === 0) ||
  ((name === 'earlier' || name === 'loop') && value === false);

const familyOf = (id: string): string => id.slice(0, id.indexOf('.') + 1);

/** `account.locked, account.disabled` as `account.locked, .disabled`. */
const foldIds = (ids: readonly string[]): string[] =>
  ids.map((id, i) => {
    const family = familyOf(id);
    const same = family !== '' && family === familyOf(ids[i - 1] ?? '');
    return same ? id.slice(family.length - 1) : id;
  });

function unfoldIds(ids: readonly unknown[]): unknown[] {
  let family = '';
  return ids.map((id) => {
    if (typeof id !== 'string') return id;
    const whole = id.startsWith('.') ? family + id.slice(1) : id;
    family = familyOf(whole);
    return whole;
  });
}
