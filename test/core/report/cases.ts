import * as fc from 'fast-check';
import type { Diagnosis, Finding } from '../../../src/core/conclusions.ts';
import type { Address, Evidence, Fact } from '../../../src/core/evidence.ts';
import { FIX_IDS } from '../../../src/core/fixes/ids.ts';
import { OWNERS, PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { PLACES } from '../../../src/core/recognise/types.ts';
import type { ReportInput } from '../../../src/core/report/index.ts';
import { AT, input } from './example.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'a\r\nBcc: x',
    '{{x}}',
    '\u001b[31mred',
    '\u202eabc',
    '"&\'',
  ),
);
const code = fc.constantFrom('no-sign', 'failed', 'other', 'never-heard-of');
const problem = fc.constantFrom(...PROBLEM_IDS);
const count = fc.nat({ max: 1_000_000 });
const address: fc.Arbitrary<Address> = fc.record({
  scheme: fc.constantFrom('https', 'http', 'other'),
  host: fc.constantFrom('portal.example', 'sso-eu-1-production.clinic.example', '[ip]'),
  path: fc.string({ unit: fc.constantFrom('/login', '/[x]', '/sso'), maxLength: 50 }),
  query: fc.constantFrom('', '?code&+1', '?error=access_denied'),
  fragment: fc.constantFrom('', '#[x]'),
});
const status = fc.integer({ min: 100, max: 599 });
const hop = fc.record({ address, status, ms: count });

const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    problem: fc.option(problem),
    strength: fc.constantFrom('decisive' as const, 'strong' as const, 'weak' as const),
    where: fc.constantFrom(...PLACES),
    text: anyText,
    minutes: count,
  }),
  fc.record({
    kind: fc.constant('redirects' as const),
    hops: fc.array(hop, { maxLength: 20 }),
    loop: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('response' as const),
    resource: fc.constantFrom('page' as const, 'data' as const),
    address,
    status,
  }),
  fc.record({
    kind: fc.constant('network-error' as const),
    resource: fc.constant('page' as const),
    host: fc.constantFrom('portal.example', 'idp.example'),
    code: fc.constantFrom('net::ERR_TIMED_OUT', 'NS_ERROR_NET_RESET'),
  }),
  fc.record({ kind: fc.constant('submit' as const), form: fc.constant('password' as const) }),
  fc.record({
    kind: fc.constant('tried' as const),
    fix: fc.constantFrom(...FIX_IDS, 'never-heard-of'),
    result: fc.constantFrom('pending' as const, 'same' as const, 'solved' as const),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    question: fc.constantFrom('scope', 'elsewhere', 'mail', 'username', 'never-heard-of'),
    answer: fc.constantFrom('only-me', 'works', 'never-heard-of'),
  }),
  fc.record({ kind: fc.constant('unknown' as const), check: problem, because: code }),
);

const evidence: fc.Arbitrary<Evidence> = fc.record({
  fact: facts,
  at: fc.oneof(fc.integer({ min: AT, max: AT + 1e7 }), fc.maxSafeNat()),
  page: fc.nat({ max: 9 }),
});

const finding: fc.Arbitrary<Finding> = fc.record({
  problem,
  owner: fc.constantFrom(...OWNERS),
  verdict: fc.constantFrom('found', 'possible'),
  strength: fc.constantFrom('decisive', 'strong', 'weak'),
  because: fc.constant([]),
  since: fc.integer({ min: 0, max: AT }),
  earlier: fc.boolean(),
  score: fc.nat(),
});

const diagnosis: fc.Arbitrary<Diagnosis> = fc.record({
  findings: fc.array(finding, { maxLength: 12 }),
  clear: fc.subarray([...PROBLEM_IDS]),
  unknown: fc.array(fc.record({ problem, because: code }), { maxLength: 39 }),
});

/** Cases from empty to full, of this version and with ids of another, texts hostile. */
export const inputs: fc.Arbitrary<ReportInput> = fc.record({
  record: fc
    .array(evidence, { maxLength: 200, size: 'max' })
    .map((list) => ({ ...input.record, evidence: list })),
  diagnosis,
  plan: fc.constant(input.plan),
  portal: fc.record({ id: fc.constant('healtheos'), name: anyText }),
  rules: fc.constant(input.rules),
  contacts: fc.constant(input.contacts),
  environment: fc.constant(input.environment),
  reference: fc.constant('ABCDEFGH'),
  now: fc.integer({ min: AT, max: AT + 1e7 }),
  utcOffsetMinutes: fc.constantFrom(-480, 0, 330, 840),
  detail: fc.constantFrom('host', 'shape', 'path'),
  entered: fc.record(
    { organisation: anyText, npi: anyText, callback: anyText, note: anyText },
    { requiredKeys: [] },
  ),
});
