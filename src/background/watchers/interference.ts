import type { WebRequest } from 'webextension-polyfill';
import type { FactOf } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';
import { namesSent, namesSet } from './cookie-names.ts';
import { withCookies } from './extra-headers.ts';
import { header, headerLines } from './headers.ts';
import { detour, internalRedirect } from './redirected.ts';
import { remember } from './remember.ts';
import { FILTER, hear, masked } from './request.ts';

type Act = FactOf<'interference'>['act'];
type Request = WebRequest.OnBeforeSendHeadersDetailsType;
type Ended = WebRequest.OnBeforeRedirectDetailsType | WebRequest.OnCompletedDetailsType;
type Headers = WebRequest.HttpHeaders | undefined;

const PAGES = { ...FILTER, types: ['main_frame' as const, 'sub_frame' as const] };

/** Page requests under way: what the browser meant to send, what the server set, where it sent to. */
const meant = remember<{ cookies: ReadonlySet<string>; agent: string | undefined }>();
const offered = remember<ReadonlySet<string>>();
const sentTo = remember<string>();

const cookiesIn = (headers: Headers) => namesSent(headerLines(headers, 'cookie'));
const cookiesSet = (headers: Headers) => namesSet(headerLines(headers, 'set-cookie'));
const lacks = (before: ReadonlySet<string>, after: ReadonlySet<string>): boolean =>
  [...before].some((name) => !after.has(name));

function tell(details: { tabId: number; url: string }, act: Act): void {
  void hear(details, (portal) => [
    { kind: 'interference', act, host: masked(details.url, portal).host },
  ]);
}

/**
 * Other extensions in the act: what the browser meant to send against what it sent, what the server
 * set against what was left of it, where the server sent on to against where the browser went.
 */
export function watchInterference(): void {
  const { webRequest } = browser;
  const [sending, answer] = [withCookies('requestHeaders'), withCookies('responseHeaders')];
  webRequest.onBeforeSendHeaders.addListener(beforeSending, PAGES, sending);
  webRequest.onSendHeaders.addListener(sent, PAGES, sending);
  webRequest.onHeadersReceived.addListener(answered, PAGES, answer);
  webRequest.onBeforeRedirect.addListener(redirected, PAGES, answer);
  webRequest.onCompleted.addListener(left, PAGES, answer);
}

function beforeSending(details: Request): void {
  const { requestId, url, requestHeaders } = details;
  meant.set(requestId, {
    cookies: cookiesIn(requestHeaders),
    agent: header(requestHeaders, 'user-agent'),
  });
  const wanted = sentTo.take(requestId);
  if (wanted && detour(wanted, url)) tell({ ...details, url: wanted }, 'redirected');
}

function sent(details: Request): void {
  const before = meant.take(details.requestId);
  if (!before) return;
  if (lacks(before.cookies, cookiesIn(details.requestHeaders))) tell(details, 'cookie-withheld');
  if (before.agent !== header(details.requestHeaders, 'user-agent')) tell(details, 'agent-changed');
}

function answered({ requestId, responseHeaders }: WebRequest.OnHeadersReceivedDetailsType): void {
  offered.set(requestId, cookiesSet(responseHeaders));
}

function redirected(details: WebRequest.OnBeforeRedirectDetailsType): void {
  if (internalRedirect(details)) tell(details, 'redirected');
  else sentTo.set(details.requestId, details.redirectUrl);
  left(details);
}

function left(details: Ended): void {
  const before = offered.take(details.requestId);
  // From the cache no cookie is set.
  if (!before || details.fromCache) return;
  if (lacks(before, cookiesSet(details.responseHeaders))) tell(details, 'set-cookie-removed');
}
