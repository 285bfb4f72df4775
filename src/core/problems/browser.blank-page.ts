import { clear, current, found, NO_SIGN, pageNow } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

const PARTS: ReadonlySet<string> = new Set(['script', 'style', 'data']);

/** Neither noise nor another extension's doing, which is a problem of its own. */
function isOwnFault(code: string): boolean {
  const problem = problemOfCode(code);
  return problem !== null && problem !== 'browser.extension-conflict';
}

export const browserBlankPage = defineProblem({
  id: 'browser.blank-page',
  owner: 'clinician',
  base: 'occasional',
  reads: ['page', 'response', 'network-error'],
  fixes: [
    'reload-without-cache',
    'clear-portal-data',
    'private-window',
    'other-browser',
    'report-to-portal-support',
  ],
  judge(facts, circumstances) {
    const page = pageNow(facts, circumstances);
    if (!page) return NO_SIGN;
    if (!page.fact.blank) return clear([page]);
    const broken = [
      ...current(facts['network-error'], circumstances).filter(
        ({ fact }) => PARTS.has(fact.resource) && isOwnFault(fact.code),
      ),
      ...current(facts.response, circumstances).filter(
        ({ fact }) => PARTS.has(fact.resource) && fact.status >= 400,
      ),
    ];
    return found(broken.length > 0 ? 'strong' : 'weak', [page, ...broken]);
  },
});
