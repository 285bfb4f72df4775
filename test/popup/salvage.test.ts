import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/popup/read/conclude.ts';
import { salvage } from '../../src/popup/read/salvage.ts';
import { caseOf, message, page, submit } from './facts.ts';

const good = caseOf([page(), submit, message('account.locked', 'Locked')]);
const RULES = { signIn: [], legacyPaths: [] };

describe('salvage', () => {
  it('keeps a good case as it is', () => {
    expect(salvage(good)).toEqual({ record: good, lost: 0 });
  });

  it('keeps a message whose problem has no name here, as a message', () => {
    const [first, ...others] = good.evidence;
    const strange = {
      at: 1,
      page: 1,
      fact: { ...message('account.locked', 'Frozen'), problem: 'account.frozen' },
    };
    const saved = salvage({ ...good, evidence: [first, strange, ...others] });
    expect(saved?.lost).toBe(0);
    expect(saved?.record.evidence[1]?.fact).toMatchObject({ problem: null, text: 'Frozen' });
  });

  it('drops facts of another version one by one and counts them', () => {
    const saved = salvage({
      ...good,
      evidence: [...good.evidence, { at: 1, page: 1, fact: { kind: 'smell' } }, null, 7],
    });
    expect(saved).toMatchObject({ lost: 3, record: { evidence: good.evidence } });
  });

  it('reads what it can when the head of the case is strange', () => {
    const saved = salvage({ ...good, format: 2, portal: '<b>', openedAt: 'now', page: -1 });
    expect(saved?.record).toMatchObject({ portal: 'unknown', page: 1, evidence: good.evidence });
  });

  it.each([null, 7, 'case', [], {}, { evidence: 'none' }])('is null for %j', (stored) => {
    expect(salvage(stored)).toBeNull();
  });

  it('leads to a conclusion or to null, whatever is stored', () => {
    const broken = fc.record(
      {
        format: fc.anything(),
        portal: fc.anything(),
        page: fc.anything(),
        evidence: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const mutated = fc
      .tuple(fc.nat({ max: 2 }), fc.string(), fc.anything())
      .map(([at, key, value]) => ({
        ...good,
        evidence: good.evidence.map((one, i) =>
          i === at ? { ...one, fact: { ...one.fact, [key]: value } } : one,
        ),
      }));
    fc.assert(
      fc.property(fc.oneof(broken, mutated, fc.anything()), (stored) => {
        const made = conclude(stored, RULES, 1);
        expect(made === null || made.record.evidence.length >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
