import type { EvidenceOf } from '../evidence.ts';
import { possible } from '../judging/judgement.ts';
import type { Judgement } from '../problems/define.ts';
import type { ProblemId } from '../problems/ids.ts';

/** What the clinician sees when we see nothing, and what that may mean. */
const SYMPTOMS: Readonly<Record<string, readonly ProblemId[]>> = {
  message: ['credentials.invalid', 'account.locked', 'permission.no-role'],
  blank: ['browser.blank-page', 'browser.javascript-blocked', 'browser.extension-conflict'],
  spinning: ['browser.blank-page', 'service.unavailable', 'browser.extension-conflict'],
  'jumps-back': ['browser.cookies-blocked', 'browser.site-data-corrupt', 'sso.silent-return'],
  'dead-button': ['browser.popup-blocked', 'browser.extension-conflict'],
  'no-code-or-mail': ['mfa.unavailable', 'credentials.reset-mail-missing'],
};
export const SYMPTOM_IDS = Object.keys(SYMPTOMS);

/** A told symptom raises what nothing was seen of; it never overrules what was seen. */
export function withSymptom(
  problem: ProblemId,
  judgement: Judgement,
  answers: readonly EvidenceOf<'answer'>[],
): Judgement {
  if (judgement.verdict !== 'unknown') return judgement;
  const told = answers.findLast(({ fact }) => fact.question === 'symptom');
  const meant = told && SYMPTOMS[told.fact.answer]?.includes(problem);
  return meant ? possible('weak', [told]) : judgement;
}
