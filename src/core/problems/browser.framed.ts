import { clear, current, found, pageNow, spoken } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const browserFramed = defineProblem({
  id: 'browser.framed',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'framing', 'network-error'],
  fixes: ['open-own-tab', 'report-to-clinic-it'],
  explains: ['browser.blank-page', 'browser.third-party-cookies', 'mfa.unavailable'],
  judge(facts, circumstances) {
    const refused = [
      ...current(facts.framing, circumstances),
      ...current(facts['network-error'], circumstances).filter(
        ({ fact }) => problemOfCode(fact.code) === 'browser.framed',
      ),
    ];
    if (refused.length > 0) return found('decisive', refused);
    const judgement = spoken('browser.framed', facts, circumstances);
    const page = pageNow(facts, circumstances);
    const apart = page !== undefined && page.fact.framed === 'top';
    return apart && judgement.because.length === 0 ? clear([page]) : judgement;
  },
});
