import { possible, spoken } from '../judging/judgement.ts';
import { isVersionCode, pageFailures } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const browserUnsupported = defineProblem({
  id: 'browser.unsupported',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['update-browser', 'other-browser', 'report-to-clinic-it'],
  explains: ['browser.blank-page'],
  judge(facts, circumstances) {
    const judgement = spoken('browser.unsupported', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    const versions = pageFailures(facts['network-error'])
      .filter(({ fact }) => isVersionCode(fact.code))
      .slice(-1);
    return versions.length > 0 ? possible('strong', versions) : judgement;
  },
});
