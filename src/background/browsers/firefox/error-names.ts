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
 * (0x804B0002). Of its numbers only those of the encryption are news.
 */
export function navigationError(error: string): string | null {
  const code = Number(/^Error code (\d{1,10})$/.exec(error)?.[1]);
  return isEncryption(code) ? (nssName(code & 0xffff) ?? UNNAMED) : null;
}

/** NSS numbers are 0x805A0000 and their amount; 0x60 and 0x62 are frames that may not be shown. */
const isEncryption = (code: number): boolean => code >>> 16 === 0x805a && (code & 0xffff) >= 0x1000;
