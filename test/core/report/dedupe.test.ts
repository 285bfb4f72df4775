import { expect, test } from 'vitest';
import { dedupeKey } from '../../../src/core/report/index.ts';
import { address } from './example.ts';

const hop = (path: string, host: string, status = 302) => ({
  address: address(path, host),
  status,
});
const fault = {
  portal: 'healtheos',
  problem: 'sso.loop',
  hops: [hop('/login', 'portal.example'), hop('/sso', 'clinic-a.idp.example')],
  browser: 'Chrome',
  version: '141.0.7390.54',
};

test('the same fault in another clinic, build and loop length has the same key', () => {
  const elsewhere = {
    ...fault,
    hops: [hop('/login', 'portal.example'), hop('/sso', 'clinic-b.idp.example')],
    version: '141.0.1.1',
  };
  expect(dedupeKey(elsewhere)).toBe(dedupeKey(fault));
  expect(dedupeKey({ ...elsewhere, hops: [...elsewhere.hops, ...elsewhere.hops] })).toBe(
    dedupeKey(fault),
  );
});

test.each([
  { portal: 'other' },
  { problem: undefined },
  { problem: 'sso.misconfigured' },
  { hops: [] },
  { hops: [hop('/login', 'portal.example'), hop('/sso', 'portal.example')] },
  { hops: [hop('/login', 'portal.example', 303), hop('/sso', 'clinic-a.idp.example')] },
  { browser: 'Edge' },
  { version: '142.0.0.0' },
])('another fault has another key: %j', (change) => {
  expect(dedupeKey({ ...fault, ...change })).not.toBe(dedupeKey(fault));
});

test('ten letters, stable over releases', () => {
  expect(dedupeKey(fault)).toMatch(/^[A-Z2-7]{10}$/);
  expect(dedupeKey(fault)).toMatchInlineSnapshot(`"JZAAT4YNRD"`);
});
