import { answered, found, pageNow, possible, spoken } from '../judging/judgement.ts';
import { isSignInPath } from '../judging/sign-in-path.ts';
import { defineProblem } from './define.ts';

const GONE: ReadonlySet<number> = new Set([404, 410]);

export const navigationNotFound = defineProblem({
  id: 'navigation.not-found',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'response', 'submit'],
  fixes: [
    'open-official-address',
    'reload-without-cache',
    'status-page',
    'report-to-portal-support',
  ],
  explains: ['browser.blank-page', 'sso.silent-return'],
  judge(facts, circumstances) {
    const told = spoken('navigation.not-found', facts, circumstances);
    const page = pageNow(facts, circumstances);
    // Some products answer an unknown user with 404: a page that shows its form is there.
    const hasForm = page !== undefined && page.fact.form !== 'none';
    const gone = answered(facts, circumstances, (status) => !hasForm && GONE.has(status));
    const known = gone.some(({ fact }) => isSignInPath(fact.address.path, circumstances.rules));
    if (gone.length > 0) {
      const sure = known || told.verdict === 'found';
      return found(sure ? 'decisive' : 'strong', [...gone, ...told.because]);
    }
    if (told.because.length > 0) return told;
    const legacy = page && circumstances.rules.legacyPaths.includes(page.fact.address.path);
    if (!legacy || page.fact.form !== 'none') return told;
    // The sign-in itself led to an address that is long out of use.
    const submit = facts.submit.findLast(({ page: load }) => load < page.page);
    return submit ? found('strong', [submit, page]) : possible('weak', [page]);
  },
});
