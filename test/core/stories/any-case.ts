import fc from 'fast-check';
import type { Case, Evidence, FactKind } from '../../../src/core/evidence.ts';
import { caseSchema, EXTENSION_TRAITS } from '../../../src/core/evidence.ts';
import { FIX_IDS } from '../../../src/core/fixes/ids.ts';
import type { PortalRules } from '../../../src/core/portal.ts';
import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { completeFact, type PartialFact } from './facts.ts';

export const NOW = 1_800_000;
export const RULES: PortalRules = {
  legacyPaths: ['/old/login'],
  signIn: ['https://portal.example/login'],
};

const CODES = [
  'net::ERR_ABORTED',
  'net::ERR_TOO_MANY_REDIRECTS',
  'net::ERR_CERT_DATE_INVALID',
  'net::ERR_CERT_COMMON_NAME_INVALID',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_RESPONSE',
  'net::ERR_BLOCKED_BY_ADMINISTRATOR',
  'net::ERR_CONNECTION_RESET',
  'NS_ERROR_OFFLINE',
  'other',
];
const STATUSES = [200, 400, 401, 403, 404, 407, 419, 429, 431, 440, 451, 500, 503, 511];
const RESOURCES = ['page', 'frame', 'script', 'data'];
const FORMS = ['none', 'user', 'password', 'code', 'new-password'];
const RESULTS = ['pending', 'done', 'solved', 'changed', 'same', 'failed', 'unknown'];
const HOSTS = ['portal.example', 'login.example'];

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const few = fc.integer({ min: 0, max: 3 });

const makers: Readonly<Record<FactKind, fc.Arbitrary<object>>> = {
  message: fc.record(
    {
      problem: pick([null, ...PROBLEM_IDS]),
      strength: pick(['decisive', 'strong', 'weak']),
      minutes: fc.integer({ min: 0, max: 60 }),
      attemptsLeft: few,
    },
    { requiredKeys: ['problem', 'strength'] },
  ),
  page: fc.record({
    form: pick(FORMS),
    blank: fc.boolean(),
    framed: pick(['top', 'same-site', 'cross-site']),
    storage: pick(['ok', 'refused']),
    noscript: fc.boolean(),
    arrival: pick(['navigate', 'reload', 'back-forward', 'restore']),
    host: pick(HOSTS),
  }),
  response: fc.record({ resource: pick(RESOURCES), status: pick(STATUSES) }),
  'network-error': fc.record({ resource: pick(RESOURCES), code: pick(CODES) }),
  'no-answer': fc.record({ seconds: fc.integer({ min: 5, max: 60 }) }),
  clock: fc.record({ minutes: few, direction: pick(['right', 'ahead', 'behind']) }),
  connection: fc.record({ online: fc.boolean() }),
  redirects: fc.record({ loop: fc.boolean() }),
  'cookie-round-trip': fc.record({ host: pick(HOSTS), set: few, kept: few }),
  'cookie-load': fc.record({ cookies: few, bytes: few }),
  setting: fc.record({
    what: pick(['cookies', 'third-party-cookies', 'javascript', 'popups']),
    value: pick(['allow', 'block', 'session-only']),
    how: pick(['asked', 'tried']),
  }),
  interference: fc.record({
    act: pick(['redirected', 'set-cookie-removed', 'cookie-withheld', 'agent-changed']),
  }),
  extensions: fc.record({
    suspects: fc.array(
      fc.record({ id: fc.constant('a'), name: fc.constant(''), trait: pick(EXTENSION_TRAITS) }),
      { maxLength: 3 },
    ),
  }),
  proxy: fc.record({ host: pick(HOSTS), used: fc.boolean() }),
  framing: fc.record({ refusedBy: pick(['x-frame-options', 'frame-ancestors']) }),
  fields: fc.record({ autofilled: fc.boolean(), invalid: fc.boolean(), empty: fc.boolean() }),
  browser: fc.record({ family: pick(['chrome', 'firefox', 'other']), major: pick([0, 90, 156]) }),
  submit: fc.record({ form: pick(FORMS.slice(1)) }),
  tried: fc.record({ fix: pick([...FIX_IDS, 'teleport']), result: pick(RESULTS) }),
  answer: fc.oneof(
    fc.record({ question: fc.constant('scope'), answer: pick(['only-me', 'colleagues']) }),
    fc.record({ question: fc.constant('elsewhere'), answer: pick(['works', 'fails']) }),
    fc.record({ question: fc.constant('mail'), answer: pick(['arrived', 'missing', 'unsure']) }),
    fc.record({ question: fc.constant('username'), answer: pick(['old', 'email']) }),
  ),
  unknown: fc.record({ check: pick(['cookies', 'clock']), because: pick(['no-permission']) }),
};

const anyFact = fc.oneof(
  ...Object.entries(makers).map(([kind, maker]) =>
    maker.map((rest) => completeFact({ kind, ...rest } as PartialFact)),
  ),
);

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  fact: anyFact,
  at: fc.integer({ min: 1, max: NOW }),
  page: fc.integer({ min: 1, max: 4 }),
});

/** Any case the schema allows, contradictory ones included: page 4 is on the screen. */
export const anyCase: fc.Arbitrary<Case> = fc
  .array(anyEvidence, { maxLength: 30 })
  .map((evidence) =>
    caseSchema.parse({ format: 1, portal: 'any', openedAt: 0, page: 4, evidence }),
  );

/** The largest case there can be: 200 pieces of evidence over 40 page loads. */
export function fullCase(): Case {
  const facts: PartialFact[] = [
    { kind: 'page' },
    { kind: 'submit' },
    { kind: 'response', status: 200 },
    { kind: 'cookie-round-trip', set: 3, kept: 0 },
    { kind: 'message', problem: 'session.expired', minutes: 3 },
  ];
  const evidence = Array.from({ length: 40 }, (_, load) =>
    facts.map((fact, part) => ({
      at: load * 10_000 + part,
      page: load + 1,
      fact: completeFact(fact),
    })),
  ).flat();
  return caseSchema.parse({ format: 1, portal: 'full', openedAt: 0, page: 40, evidence });
}
