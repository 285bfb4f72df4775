import { clear, current, found, NO_SIGN, pageNow, possible } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { isSignInPath } from '../judging/sign-in-path.ts';
import { type Circumstances, defineProblem, type Reading } from './define.ts';

const PARTS: ReadonlySet<string> = new Set(['script', 'style', 'data']);

/** Neither noise nor another extension's doing, which is a problem of its own. */
function isOwnFault(code: string): boolean {
  const problem = problemOfCode(code);
  return problem !== null && problem !== 'browser.extension-conflict';
}

/** Parts of the page on the screen that did not come. */
const brokenParts = (
  facts: Reading<'response' | 'network-error'>,
  circumstances: Circumstances,
) => [
  ...current(facts['network-error'], circumstances).filter(
    ({ fact }) => PARTS.has(fact.resource) && isOwnFault(fact.code),
  ),
  ...current(facts.response, circumstances).filter(
    ({ fact }) => PARTS.has(fact.resource) && fact.status >= 400,
  ),
];

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
    const broken = brokenParts(facts, circumstances);
    if (page.fact.blank) return found(broken.length > 0 ? 'strong' : 'weak', [page, ...broken]);
    if (page.fact.form !== 'none' || broken.length === 0) return clear([page]);
    // A heading or "Loading …", no form, and the script that should draw it did not come.
    const waits = isSignInPath(page.fact.address.path, circumstances.rules);
    return waits ? possible('weak', [page, ...broken]) : NO_SIGN;
  },
});
