import type { WebRequest } from 'webextension-polyfill';
import type { Fact, Hop } from '../../core/evidence.ts';
import { hostMatches } from '../../core/hosts.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { signOnStep } from '../../core/sign-on.ts';
import { browser } from '../../shared/browser.ts';
import { remember } from './remember.ts';
import { FILTER, hear, masked } from './request.ts';

/** Browsers give up after this many redirects in a row. */
const GIVES_UP_AFTER = 20;

interface Chain {
  readonly hops: { url: string; status: number; at: number }[];
  readonly startedAt: number;
}

/** Redirects of requests under way, by request. Addresses are masked when the chain is filed. */
const chains = remember<Chain>();

/** When requests began: the first redirect's time counts from there. */
const begun = remember<number>();

const pages: WebRequest.RequestFilter = { ...FILTER, types: ['main_frame'] };

/** The hops of each page load, and whether the browser gave up on them. */
export function watchRedirects(): void {
  browser.webRequest.onBeforeRequest.addListener(
    ({ requestId, timeStamp }) => begun.set(requestId, timeStamp),
    pages,
  );
  browser.webRequest.onBeforeRedirect.addListener((details) => {
    const { requestId, url, statusCode: status, timeStamp: at, redirectUrl } = details;
    const chain = chains.take(requestId) ?? { hops: [], startedAt: begun.take(requestId) ?? at };
    chain.hops.push({ url, status, at });
    chains.set(requestId, chain);
    // Where it leads is seen no more when the host is not ours: what is known is filed now.
    void hear(details, (portal) =>
      isOf(portal, redirectUrl)
        ? []
        : [{ ...redirects(chain, portal, false), left: masked(redirectUrl, portal) }],
    );
  }, pages);
  browser.webRequest.onCompleted.addListener((details) => {
    file(details, () => false);
  }, pages);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    const { error } = details;
    file(details, (chain) => error === 'NS_ERROR_REDIRECT_LOOP' || circles(chain));
  }, pages);
}

/** Given up by number, or at one address for the third time: a worker that woke late saw only the end. */
function circles({ hops }: Chain): boolean {
  const times = (url: string) => hops.filter((hop) => hop.url === url).length;
  return hops.length >= GIVES_UP_AFTER || hops.some(({ url }) => times(url) >= 3);
}

interface Ended {
  readonly tabId: number;
  readonly url: string;
  readonly requestId: string;
}

function file(ended: Ended, isLoop: (chain: Chain) => boolean): void {
  const chain = chains.take(ended.requestId);
  if (!chain) return;
  void hear(ended, (portal) => [redirects(chain, portal, isLoop(chain))]);
}

function redirects({ hops, startedAt }: Chain, portal: Portal, loop: boolean) {
  const told = hops.slice(0, GIVES_UP_AFTER).map(({ url, status, at }, index): Hop => {
    const step = signOnStep(url);
    return {
      address: masked(url, portal),
      status: Math.min(Math.max(status, 100), 599),
      ms: Math.max(0, Math.round(at - (hops[index - 1]?.at ?? startedAt))),
      ...(step ? { step } : {}),
    };
  });
  return { kind: 'redirects', hops: told, loop } satisfies Fact;
}

/** Whether an address is on a host of the portal; another scheme (`data:`, an app's own) is on none. */
const isOf = (portal: Portal, address: string): boolean =>
  URL.canParse(address) && hostsOf(portal).some((host) => hostMatches(host, new URL(address)));
