import type { WebRequest } from 'webextension-polyfill';
import type { Hop } from '../../core/evidence.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { FILTER, hear, masked } from './request.ts';

/** Browsers give up after this many redirects in a row. */
const GIVES_UP_AFTER = 20;

interface Chain {
  readonly hops: { url: string; status: number; at: number }[];
  readonly startedAt: number;
}

/** Redirects of requests under way, by request. Addresses are masked when the chain is filed. */
const chains = new Map<string, Chain>();

const pages: WebRequest.RequestFilter = { ...FILTER, types: ['main_frame'] };

/** The hops of each page load, and whether the browser gave up on them. */
export function watchRedirects(): void {
  browser.webRequest.onBeforeRedirect.addListener(({ requestId, url, statusCode, timeStamp }) => {
    const chain = chains.get(requestId) ?? { hops: [], startedAt: timeStamp };
    chain.hops.push({ url, status: statusCode, at: timeStamp });
    chains.set(requestId, chain);
  }, pages);
  browser.webRequest.onCompleted.addListener((details) => file(details, false), pages);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    const hops = chains.get(details.requestId)?.hops.length ?? 0;
    file(details, hops >= GIVES_UP_AFTER || details.error === 'NS_ERROR_REDIRECT_LOOP');
  }, pages);
}

interface Ended {
  readonly tabId: number;
  readonly url: string;
  readonly requestId: string;
}

function file(ended: Ended, loop: boolean): void {
  const chain = chains.get(ended.requestId);
  chains.delete(ended.requestId);
  if (!chain) return;
  const hops = (portal: Portal): Hop[] =>
    chain.hops.slice(0, GIVES_UP_AFTER).map(({ url, status, at }, index) => ({
      address: masked(url, portal),
      status: Math.min(Math.max(status, 100), 599),
      ms: Math.max(0, Math.round(at - (chain.hops[index - 1]?.at ?? chain.startedAt))),
    }));
  void hear(ended, (portal) => [{ kind: 'redirects', hops: hops(portal), loop }]);
}
