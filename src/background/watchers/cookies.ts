import type { WebRequest } from 'webextension-polyfill';
import type { Fact, FactOf } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';
import { knowNames, whereLost } from './cookie-jar.ts';
import { namesSent } from './cookie-names.ts';
import { afterAnswer, afterRequest, type Outcome } from './cookie-trip.ts';
import { changeTrip, forgetTrips } from './cookie-trips.ts';
import { withCookies } from './extra-headers.ts';
import { headerLines } from './headers.ts';
import { FILTER, hear, masked } from './request.ts';

/** Chromium tells who asks by origin, Firefox by address. */
type Sent = WebRequest.OnSendHeadersDetailsType & { readonly initiator?: string };

const PAGES = { ...FILTER, types: ['main_frame' as const, 'sub_frame' as const] };

/** Servers refuse headers from 4 to 16 thousand bytes on; a sign-in needs a few hundred. */
const MANY_BYTES = 4_000;
const MANY_COOKIES = 50;
/** Gone so soon after it came back: nobody looked through the browser's settings for it. */
const AT_ONCE_MS = 5_000;

/**
 * The cookie round trip: the names a host sets against the names on the next page request to it, and
 * whether a cookie that came back is suddenly gone. Values are never looked at.
 */
export function watchCookies(): void {
  browser.webRequest.onSendHeaders.addListener(
    (details) => void hearRequest(details),
    PAGES,
    withCookies('requestHeaders'),
  );
  browser.webRequest.onHeadersReceived.addListener(
    (details) => void hearAnswer(details),
    FILTER,
    withCookies('responseHeaders'),
  );
  browser.tabs.onRemoved.addListener((tabId) => void forgetTrips(tabId));
}

async function hearAnswer(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
  const lines = headerLines(details.responseHeaders, 'set-cookie');
  if (lines.length === 0) return;
  const url = new URL(details.url);
  const answer = { lines, url, now: Date.now(), promises: isPage(details) };
  knowNames(lines);
  await changeTrip(details.tabId, placeOf(details), (known) => ({
    trip: afterAnswer(known, answer),
    outcome: undefined,
  }));
}

async function hearRequest(details: Sent): Promise<void> {
  const { tabId, url, method } = details;
  const { origin } = new URL(url);
  // A form sent by another site, as sign-on does, goes without cookies that are only for this one.
  if (method !== 'GET' && originOf(details.initiator ?? details.originUrl) !== origin) return;
  const lines = headerLines(details.requestHeaders, 'cookie');
  const now = Date.now();
  const outcome = await changeTrip(tabId, placeOf(details), (known) => {
    const { trip, outcome } = afterRequest(known, lines, now);
    return { trip, outcome: { ...outcome, soon: now - known.at <= AT_ONCE_MS } };
  });
  if (!outcome) return;
  const framed = details.type === 'sub_frame';
  const lost = framed || outcome.kept > 0 ? undefined : await whereLost(url, outcome.lost);
  await hear(details, (portal) => {
    const trip = {
      host: masked(url, portal).host,
      ...(framed && { framed }),
      ...(lost && { lost }),
    };
    return factsOf(outcome, lines, { trip, isForm: method === 'POST' });
  });
}

type Trip = Omit<FactOf<'cookie-round-trip'>, 'kind' | 'set' | 'kept'>;

const isPage = ({ type }: { type: string }) => type === 'main_frame' || type === 'sub_frame';

/** Frames of other sites' pages have a jar of their own. */
const placeOf = ({ url, type }: { url: string; type: string }): string =>
  `${new URL(url).origin}${type === 'sub_frame' ? ' framed' : ''}`;

const originOf = (address = ''): string | null =>
  URL.canParse(address) ? new URL(address).origin : null;

function factsOf(
  { set, kept, gone, never, soon }: Outcome & { readonly soon: boolean },
  lines: readonly string[],
  { trip, isForm }: { readonly trip: Trip; readonly isForm: boolean },
): readonly Fact[] {
  const { host } = trip;
  const cookies = namesSent(lines).size;
  const bytes = lines.reduce((sum, line) => sum + line.length, 0);
  const facts: Fact[] = [];
  if (set > 0 || (never && isForm && bytes === 0))
    facts.push({ kind: 'cookie-round-trip', ...trip, set, kept });
  if (gone > 0 && soon) facts.push({ kind: 'interference', act: 'cookie-deleted', host });
  if (bytes >= MANY_BYTES || cookies >= MANY_COOKIES)
    facts.push({ kind: 'cookie-load', host, cookies, bytes });
  return facts;
}
