import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import type { ReportInput } from '../../../src/core/report/index.ts';
import { AT, address, input, seenAt } from './example.ts';

/** Everything at its longest and nothing alike. */
export const fullest: ReportInput = {
  ...input,
  record: {
    ...input.record,
    evidence: Array.from({ length: 200 }, (_, i) => {
      const long = `${'please contact the help desk '.repeat(13)}${i}`.slice(-400);
      const where = address(`/login${'/[x]'.repeat(i % 90)}`);
      return [
        seenAt(i, {
          kind: 'message',
          problem: PROBLEM_IDS[i % 39] ?? null,
          strength: 'weak',
          where: 'near-form',
          text: long,
        }),
        seenAt(i, { kind: 'response', resource: 'page', address: where, status: 100 + i }),
        seenAt(i, { kind: 'tried', fix: `fix-${i}`, result: 'changed' }),
        seenAt(i, {
          kind: 'redirects',
          hops: Array.from({ length: 20 }, (_, n) => ({ address: where, status: 300 + n, ms: n })),
          loop: true,
        }),
      ][i % 4];
    }).filter((entry) => entry !== undefined),
  },
  diagnosis: {
    findings: PROBLEM_IDS.slice(0, 12).map((problem) => ({
      problem,
      owner: 'portal-support' as const,
      verdict: 'possible' as const,
      strength: 'weak' as const,
      because: [],
      since: AT,
      earlier: true,
      score: 1,
    })),
    clear: PROBLEM_IDS.slice(12, 26),
    unknown: PROBLEM_IDS.slice(26).map((problem, i) => ({ problem, because: `reason-${i}` })),
  },
  entered: { ...input.entered, note: 'call me back '.repeat(22) },
};
