import { describe, expect, it } from 'vitest';
import {
  navigationError,
  requestError,
} from '../../../src/background/browsers/firefox/error-names.ts';
import { problemOfCode } from '../../../src/core/judging/network-codes.ts';
import { maskNetworkError } from '../../../src/core/mask/index.ts';

const told = (code: number) => navigationError(`Error code ${code}`);

describe('what webNavigation says', () => {
  it.each([
    ['untrusted authority', 0x805a1ff3, 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['expired', 0x805a1ff5, 'SEC_ERROR_EXPIRED_CERTIFICATE'],
    ['not yet valid', 0x805a3ffb, 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE'],
    ['self-signed', 0x805a3ff2, 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
    ['another name', 0x805a2ff4, 'SSL_ERROR_BAD_CERT_DOMAIN'],
    ['old encryption', 0x805a2f9e, 'SSL_ERROR_PROTOCOL_VERSION_ALERT'],
    ['no encryption', 0x805a2fe7, 'SSL_ERROR_RX_RECORD_TOO_LONG'],
    ['a number we do not know', 0x805a1fff, 'SSL_ERROR_UNKNOWN'],
  ])('%s has a name that may be stored and means the encryption', (_, code, name) => {
    expect(told(code)).toBe(name);
    expect(maskNetworkError(name)).toBe(name);
    expect(problemOfCode(name)).toBe('network.tls');
  });

  it.each([
    [0x805a0060, 'NS_ERROR_XFO_VIOLATION'],
    [0x805a0062, 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION'],
  ])('a frame that may not be shown is named: %i', (code, name) => {
    expect(told(code)).toBe(name);
    expect(problemOfCode(name)).toBe('browser.framed');
  });

  it('a page that policy stops is named', () => {
    expect(told(0x80780003)).toBe('NS_ERROR_BLOCKED_BY_POLICY');
    expect(problemOfCode('NS_ERROR_BLOCKED_BY_POLICY')).toBe('policy.blocked');
  });

  it.each([
    ['a navigation that succeeds all the same', 0x804b0002],
    ['a refused connection, which the request names', 0x804b000d],
    ['another failure of security', 0x805a0001],
  ])('%s is left out', (_, code) => expect(told(code)).toBeNull());

  it.each(['', 'Error code', 'Error code 99999999999', 'net::ERR_FAILED', 'Error code x'])(
    'nonsense is left out: "%s"',
    (error) => expect(navigationError(error)).toBeNull(),
  );
});

describe('what webRequest says', () => {
  it('a name is kept, somebody leaving is left out', () => {
    expect(requestError('NS_ERROR_UNKNOWN_HOST')).toBe('NS_ERROR_UNKNOWN_HOST');
    expect(requestError('NS_BINDING_ABORTED')).toBeNull();
  });

  it('a sentence means the encryption, in whatever language it is', () =>
    expect(requestError('Die Verbindung zur Gegenstelle ist nicht vertrauenswürdig.')).toBe(
      'SSL_ERROR_UNKNOWN',
    ));
});
