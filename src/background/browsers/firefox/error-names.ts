import type { WebRequest } from 'webextension-polyfill';
import { maskNetworkError } from '../../../core/mask/index.ts';
import { browser } from '../../../shared/browser.ts';
import { nssName } from './nss-names.ts';

/** A failure of the encryption that Firefox tells in a sentence of the reader's language only. */
const UNNAMED = 'SSL_ERROR_UNKNOWN';

const isDocument = (type: WebRequest.ResourceType): boolean =>
  type === 'main_frame' || type === 'sub_frame';

/**
 * `webRequest` names every failure but those of the encryption, which it words for people. Where
 * `webNavigation` is granted, that tells the number of the same failure.
 */
export function requestError(error: string, type: WebRequest.ResourceType): string | null {
  if (error === 'NS_BINDING_ABORTED') return null;
  if (/^NS_[A-Z0-9_]+$/.test(error)) return maskNetworkError(error);
  const { webNavigation } = browser as Partial<typeof browser>;
  return webNavigation && isDocument(type) ? null : UNNAMED;
}

/**
 * `webNavigation` gives the number only, and reports ordinary navigations that succeed as failed too
 * (0x804B0002). Of its numbers those are news that `webRequest` words for people, and frames in pages
 * that we may not see: their requests Firefox shows us none of.
 */
export function navigationError(error: string): string | null {
  const code = Number(/^Error code (\d{1,10})$/.exec(error)?.[1]);
  if (code >>> 16 !== SECURITY) return null;
  const amount = code & 0xffff;
  return FRAMES[amount] ?? (amount >= LEAST_NSS ? (nssName(amount) ?? UNNAMED) : null);
}

/** The module of security errors; NSS numbers are its number and their amount. */
const SECURITY = 0x805a;
const LEAST_NSS = 0x1000;
const FRAMES: Readonly<Record<number, string>> = {
  96: 'NS_ERROR_XFO_VIOLATION',
  98: 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION',
};
