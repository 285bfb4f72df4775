import { answered, found, pageNow, possible, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const permissionNoRole = defineProblem({
  id: 'permission.no-role',
  owner: 'portal-admin',
  base: 'common',
  reads: ['message', 'page', 'response', 'submit'],
  fixes: ['ask-admin-role', 'report-to-portal-admin'],
  explains: ['sso.silent-return'],
  judge(facts, circumstances) {
    const judgement = spoken('permission.no-role', facts, circumstances);
    const refused = answered(facts, circumstances, (status) => status === 403);
    if (judgement.verdict === 'found' && refused.length > 0)
      return found('decisive', [...judgement.because, ...refused]);
    if (judgement.because.length > 0 || refused.length === 0) return judgement;
    // A bare 403 says little: some products ask a harmless question with it.
    const signedIn = facts.submit.some(({ page }) => page < circumstances.page);
    const form = pageNow(facts, circumstances)?.fact.form ?? 'none';
    return signedIn && form === 'none' ? possible('weak', refused) : judgement;
  },
});
