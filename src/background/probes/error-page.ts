import type { Case } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { get } from '../case-store.ts';
import { isOwnPage } from '../target.ts';
import { masked } from '../watchers/request.ts';
import { CannotCheck, type Probe } from './define.ts';

/** Why the browser lets us run nothing in the tab; undefined when it does. */
const refusalOf = (tabId: number): Promise<string | undefined> =>
  browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => undefined,
    (error: unknown) => String(error),
  );

/** Whether the page load on the screen already says why there is no page. */
const isExplained = ({ evidence, page: now }: Case): boolean =>
  evidence.some(
    ({ fact, page }) =>
      page === now &&
      ((fact.kind === 'network-error' && fact.resource === 'page') ||
        (fact.kind === 'redirects' && fact.loop) ||
        (fact.kind === 'response' && fact.resource === 'page' && fact.status >= 400)),
  );

/**
 * An error page of the browser that no failed request explains was stopped before any request: by
 * policy, as far as is known in Chromium; in Firefox it may be something else. Without the permission
 * for navigations nothing else tells of it.
 */
export const errorPageProbe: Probe = {
  id: 'error-page',
  async run(target) {
    const { tab, portal } = target;
    const refusal = await refusalOf(tab.id);
    if (refusal === undefined) return [];
    if (/ExtensionsSettings policy/i.test(refusal)) throw new CannotCheck('blocked-by-policy');
    const { says, withoutRequest: code } = here.errorPage;
    if (!says.test(refusal) || !isOwnPage(target)) throw new CannotCheck('no-content-script');
    const record = await get(tab.id, Date.now());
    if (record && isExplained(record)) return [];
    if (code === null) throw new CannotCheck('error-page');
    const { host } = masked(tab.url ?? '', portal);
    return [{ kind: 'network-error', resource: 'page', host, code, inferred: true }];
  },
};
