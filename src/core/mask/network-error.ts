import { isErrorName } from './codes.ts';

/** The families of names Chromium and Firefox give to a failed load. */
const NETWORK_ERROR =
  /^(?:net::ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_[A-Z0-9_]{2,70}$/;

/** A browser's own error name as it is, anything else as `other`. */
export function maskNetworkError(raw: string): string {
  return NETWORK_ERROR.test(raw) && isErrorName(raw) ? raw : 'other';
}
