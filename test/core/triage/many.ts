import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { buildReport, type Report } from '../../../src/core/report/index.ts';
import { AT, diagnosis, input, record } from '../report/example.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const reference = (n: number) =>
  Array.from({ length: 8 }, (_, i) => BASE32[(n >> (5 * i)) & 31]).join('');

/** The `n`-th of many reports: problems, browsers, clinics and times vary, references differ. */
export function manyth(n: number): Report {
  const problem = PROBLEM_IDS[n % PROBLEM_IDS.length] ?? 'account.locked';
  const findings = diagnosis.findings.slice(0, 1).map((one) => ({ ...one, problem }));
  return buildReport({
    ...input,
    record,
    diagnosis: { ...diagnosis, findings },
    environment: { ...input.environment, version: `${138 + (n % 4)}.0.1.1` },
    reference: reference(n),
    now: AT + n * 60_000,
    entered: { organisation: `ORG ${n % 25}`, callback: `+1 555 ${1000 + (n % 400)}` },
  });
}

/** Built once each: what comes after them differs by reference and time alone. */
const BUILT = 400;

export function many(count: number): Report[] {
  const built = Array.from({ length: Math.min(count, BUILT) }, (_, n) => manyth(n));
  return Array.from({ length: count }, (_, n) => {
    const { times, ...rest } = built[n % BUILT] ?? manyth(n);
    return { ...rest, reference: reference(n), times: { ...times, made: AT + n * 60_000 } };
  });
}
