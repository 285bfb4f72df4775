import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { FILTER, hear, masked } from './request.ts';

/** Browsers wait for minutes; a clinician does not. Far below the worker's idle limit of 30 s. */
const PATIENCE_SECONDS = 10;

const PAGES: WebRequest.RequestFilter = { ...FILTER, types: ['main_frame'] };

/** The page each tab waits for. */
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

interface Asked {
  readonly tabId: number;
  readonly url: string;
}

function expect({ tabId, url }: Asked): void {
  settle({ tabId });
  const ask = () => {
    waiting.delete(tabId);
    void hear({ tabId, url }, (portal) => [
      { kind: 'no-answer', host: masked(url, portal).host, seconds: PATIENCE_SECONDS },
    ]);
  };
  waiting.set(tabId, setTimeout(ask, PATIENCE_SECONDS * 1_000));
}

function settle({ tabId }: Pick<Asked, 'tabId'>): void {
  clearTimeout(waiting.get(tabId));
  waiting.delete(tabId);
}

/** A watchdog of our own: a server that takes the request and never answers gives no error for long. */
export function watchNoAnswer(): void {
  const { webRequest } = browser;
  webRequest.onBeforeRequest.addListener((details) => expect(details), PAGES);
  webRequest.onBeforeRedirect.addListener(settle, PAGES);
  webRequest.onResponseStarted.addListener(settle, PAGES);
  webRequest.onErrorOccurred.addListener(settle, PAGES);
}
