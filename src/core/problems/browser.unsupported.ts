import { ageOf } from '../judging/browser-age.ts';
import { found, possible, spoken } from '../judging/judgement.ts';
import { isVersionCode, pageFailures } from '../judging/network-codes.ts';
import { troubles } from '../judging/trouble.ts';
import { defineProblem } from './define.ts';

export const browserUnsupported = defineProblem({
  id: 'browser.unsupported',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'response', 'redirects', 'submit', 'network-error', 'browser'],
  fixes: ['update-browser', 'other-browser', 'report-to-clinic-it'],
  explains: ['browser.blank-page'],
  judge(facts, circumstances) {
    const judgement = spoken('browser.unsupported', facts, circumstances);
    const browser = facts.browser.slice(-1);
    const age = browser[0] ? ageOf(browser[0].fact, circumstances.rules) : 'fine';
    const old = age === 'fine' ? [] : browser;
    if (judgement.because.length > 0)
      return { ...judgement, because: [...judgement.because, ...old] };
    const versions = pageFailures(facts['network-error'])
      .filter(({ fact }) => isVersionCode(fact.code))
      .slice(-1);
    if (age === 'too-old') return found('strong', [...old, ...versions]);
    if (versions.length > 0) return possible('strong', [...versions, ...old]);
    const failing = troubles(facts, circumstances).length > 0;
    return failing && old.length > 0 ? possible('weak', old) : judgement;
  },
});
