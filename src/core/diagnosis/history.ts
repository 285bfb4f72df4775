import type { Evidence } from '../evidence.ts';
import { pageFailures } from '../judging/network-codes.ts';
import { type Grouped, ofKind } from './reading.ts';

/**
 * Says which evidence is history. What a page shows is history as soon as another page loads. A
 * page that could not be loaded stays current until some page load has an outcome. Cookie round
 * trips, submits, answers and what was tried belong to the whole attempt.
 */
export function historyOf(groups: Grouped, page: number): (one: Evidence) => boolean {
  const outcomes = [
    ...ofKind(groups, 'page'),
    ...ofKind(groups, 'response').filter(({ fact }) => fact.resource === 'page'),
    ...ofKind(groups, 'redirects').filter(({ fact }) => fact.loop),
    ...pageFailures(ofKind(groups, 'network-error')),
  ];
  const lastOutcome = outcomes.reduce((last, one) => Math.max(last, one.page), 0);
  return ({ fact, page: load }) => {
    switch (fact.kind) {
      case 'message':
      case 'page':
      case 'response':
        return load < page;
      case 'network-error':
        return load < (fact.resource === 'page' ? lastOutcome : page);
      case 'redirects':
        return load < lastOutcome;
      default:
        return false;
    }
  };
}
