import type { EvidenceOf, FactOf } from '../evidence.ts';
import type { Judgement, Reading } from '../problems/define.ts';
import { unchecked } from './judgement.ts';

type What = FactOf<'setting'>['what'];
type Setting = EvidenceOf<'setting'>;

/** The latest word on a setting: blocked, allowed, or none known. */
export const settingOf = (facts: Reading<'setting'>, what: What): Setting | undefined =>
  facts.setting.findLast(({ fact }) => fact.what === what);

export const isBlocked = (setting: Setting | undefined): setting is Setting =>
  setting?.fact.value === 'block';

/** Says what could not be checked, where nothing else is known. */
export function orUnchecked(
  judgement: Judgement,
  facts: Reading<'unknown'>,
  ...checks: readonly string[]
): Judgement {
  if (judgement.verdict !== 'unknown' || judgement.because.length > 0) return judgement;
  const failed = facts.unknown.filter(({ fact }) => checks.includes(fact.check));
  return failed.length > 0 ? unchecked(failed) : judgement;
}
