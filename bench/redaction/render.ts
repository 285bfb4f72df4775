import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { diagnose } from '../../src/core/diagnose.ts';
import type { Address, Case, Environment, Fact } from '../../src/core/evidence.ts';
import { plan } from '../../src/core/plan.ts';
import type { PortalRules } from '../../src/core/portal.ts';
import {
  buildReport,
  mailSubject,
  readReport,
  toEml,
  toHtml,
  toJson,
  toText,
} from '../../src/core/report/index.ts';
import { type Locale, type Say, sayFrom } from '../../src/core/words.ts';

/** A whole report around masked facts, in every rendering that leaves the extension. */

const NOW = Date.UTC(2026, 2, 4, 13, 2, 0);
const RULES: PortalRules = { signIn: ['https://portal.example.com/login'], legacyPaths: [] };
const ENVIRONMENT: Environment = {
  browser: 'Chrome',
  version: '141.0.7390.54',
  system: 'Windows',
  extension: '0.1.0',
  install: 'policy',
  privateWindow: false,
};

/** The bodies of a mail's base64 parts, decoded. */
function decodedParts(eml: string): string {
  const bodies = eml.match(/(?:^[A-Za-z0-9+/=]{8,76}\r\n)+/gm) ?? [];
  return bodies.map((body) => Buffer.from(body, 'base64').toString('utf8')).join('\n');
}

/** Text, HTML, JSON, mail and subject of the report of a case with these facts. */
export function renderings(facts: readonly Fact[], say: Say): string {
  const record: Case = {
    format: 1,
    portal: 'portal',
    openedAt: NOW - 90_000,
    page: 1,
    evidence: facts.map((fact, i) => ({ fact, at: NOW - 60_000 + i, page: 1 })),
  };
  const diagnosis = diagnose(record, RULES, NOW);
  const report = buildReport({
    record,
    diagnosis,
    plan: plan(diagnosis, record, RULES, NOW),
    portal: { id: 'portal', name: 'Portal' },
    rules: RULES,
    contacts: {},
    environment: ENVIRONMENT,
    reference: 'ABCDEFGH',
    now: NOW,
    utcOffsetMinutes: 60,
    detail: 'path',
    entered: {},
  });
  const text = toText(report, say);
  const eml = toEml(report, say);
  const reread = JSON.stringify(readReport(text));
  const all = [text, toHtml(report, say), toJson(report), mailSubject(report, say), reread];
  return [...all, eml, decodedParts(eml)].join('\n');
}

/** Facts of every kind the bench makes, with nothing planted. */
const BLANK: readonly Fact[] = [
  {
    kind: 'message',
    problem: 'account.locked',
    strength: 'strong',
    where: 'alert',
    text: 'Locked',
    lang: 'en',
  },
  { kind: 'response', resource: 'page', address: addressOf('/login'), status: 403 },
  { kind: 'redirects', hops: [{ address: addressOf('/sso'), status: 302, ms: 80 }], loop: false },
  { kind: 'network-error', resource: 'page', host: 'portal.example.com', code: 'other' },
];

/** All that a report says of its own accord in the words of `locale`. */
export const reportWording = (locale: Locale = en): string =>
  [
    ...Object.values(locale).map(({ message }) => message),
    JSON.stringify(ENVIRONMENT),
    renderings(BLANK, sayFrom(locale)),
  ].join('\n');

function addressOf(path: string): Address {
  return { scheme: 'https', host: 'portal.example.com', path, query: '', fragment: '' };
}
