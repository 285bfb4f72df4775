import { current, pageNow, possible, spoken } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const mfaUnavailable = defineProblem({
  id: 'mfa.unavailable',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'network-error', 'submit'],
  fixes: ['other-second-factor', 'ask-admin-second-factor', 'report-to-portal-admin'],
  judge(facts, circumstances) {
    const judgement = spoken('mfa.unavailable', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    // The step after the password stands in a frame, and the frame did not come.
    const form = pageNow(facts, circumstances)?.fact.form;
    const afterPassword = facts.submit.some(({ fact }) => fact.form === 'password');
    const frames = current(facts['network-error'], circumstances).filter(
      ({ fact }) => fact.resource === 'frame' && problemOfCode(fact.code) !== null,
    );
    const missing = afterPassword && frames.length > 0 && (form === 'none' || form === 'code');
    return missing ? possible('strong', frames) : judgement;
  },
});
