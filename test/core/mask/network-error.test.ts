import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskNetworkError } from '../../../src/core/mask/index.ts';
import { COMMON_NAMES, commonNames } from './common-names.ts';
import { PERSON_NAMES } from './person-names.ts';

/** What Chromium (chrome://network-errors) and Firefox (its libraries) can say of a failed load. */
const REAL = readFileSync(new URL('network-codes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const ALL = [...PERSON_NAMES, ...Object.keys(COMMON_NAMES).flatMap(commonNames)];
const NAMES = [...new Set(ALL.map((name) => name.toUpperCase()))].filter((name) =>
  /^[A-Z]{2,40}$/.test(name),
);

describe('network errors', () => {
  it.each([
    ['net::ERR_CONNECTION_REFUSED', 'net::ERR_CONNECTION_REFUSED'],
    ['NS_ERROR_UNKNOWN_HOST', 'NS_ERROR_UNKNOWN_HOST'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['net::ERR_CERT_NON_UNIQUE_NAME', 'net::ERR_CERT_NON_UNIQUE_NAME'],
    ['net::ERR_HTTP2_PROTOCOL_ERROR', 'net::ERR_HTTP2_PROTOCOL_ERROR'],
    ['net::ERR_JANE_SMITH', 'other'],
    ['net::ERR_MAX', 'other'],
    ['NS_ERROR_UNIQUE', 'other'],
    ['Error code 2152398861', 'other'],
    ['net::ERR_FAILED jane', 'other'],
    ['net::ERR_FAILED\n', 'other'],
    ['', 'other'],
  ])('%j', (raw, expected) => expect(maskNetworkError(raw)).toBe(expected));

  it('lets every code of the browsers through', () => {
    expect(REAL.length).toBeGreaterThan(700);
    expect(REAL.filter((code) => maskNetworkError(code) !== code)).toEqual([]);
  });

  it.each(['net::ERR_', 'NS_ERROR_', 'SEC_ERROR_', 'SSL_ERROR_', 'MOZILLA_PKIX_ERROR_'])(
    'lets no name of a person through behind %s',
    (family) => {
      expect(NAMES.length).toBeGreaterThan(5_000);
      expect(NAMES.filter((name) => maskNetworkError(family + name) !== 'other')).toEqual([]);
    },
  );
});
