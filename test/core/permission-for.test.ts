import { expect, it } from 'vitest';
import type { Diagnosis, Finding } from '../../src/core/conclusions.ts';
import { NAMELESS_TLS } from '../../src/core/evidence.ts';
import { permissionsFor } from '../../src/core/permission-for.ts';

const failed = (code: string): Finding['because'] => [
  {
    at: 0,
    page: 1,
    fact: { kind: 'network-error', resource: 'page', host: 'portal.test', code },
  },
];
const permissionFor = (
  finding: Pick<Finding, 'problem' | 'verdict' | 'earlier' | 'because'>,
  unknown: Diagnosis['unknown'] = [],
) => permissionsFor({ findings: [finding], unknown })[0];
const tls = (verdict: Finding['verdict'], code: string, earlier = false) =>
  permissionFor({ problem: 'network.tls', verdict, earlier, because: failed(code) });

it('offers what would end a doubt, and nothing where there is none', () => {
  const loop = { problem: 'sso.loop', because: [], earlier: false } as const;
  expect(permissionFor({ ...loop, verdict: 'possible' })).toBe('webNavigation');
  expect(permissionFor({ ...loop, verdict: 'found' })).toBeUndefined();
  expect(permissionFor({ ...loop, verdict: 'possible', earlier: true })).toBeUndefined();
});

it('offers the number of a failed encryption that has no name yet', () => {
  expect(tls('found', NAMELESS_TLS)).toBe('webNavigation');
  expect(tls('found', 'SEC_ERROR_EXPIRED_CERTIFICATE')).toBeUndefined();
  expect(tls('possible', 'net::ERR_CERT_DATE_INVALID')).toBeUndefined();
  expect(tls('found', NAMELESS_TLS, true)).toBeUndefined();
});

it('offers what would tell why the browser shows an error page of its own', () => {
  const unknown = (because: string) =>
    permissionsFor({ findings: [], unknown: [{ problem: 'policy.blocked', because }] });
  expect(unknown('error-page')).toEqual(['webNavigation']);
  expect(unknown('no-sign')).toEqual([]);
});
