import { expect, it } from 'vitest';
import { framingRule } from '../../src/background/watchers/framing-rule.ts';

it.each([
  ['X-Frame-Options', 'DENY', 'x-frame-options'],
  ['x-frame-options', 'sameorigin', 'x-frame-options'],
  ['X-Frame-Options', 'SAMEORIGIN, SAMEORIGIN', 'x-frame-options'],
  ['X-Frame-Options', 'ALLOW-FROM https://desk.test', undefined],
  ['Content-Security-Policy', "default-src 'self'; frame-ancestors 'none'", 'frame-ancestors'],
  ['Content-Security-Policy', 'FRAME-ANCESTORS https://desk.test', 'frame-ancestors'],
  ['Content-Security-Policy', "script-src 'self'", undefined],
  ['Content-Security-Policy', 'script-src x-frame-ancestors', undefined],
  ['Content-Security-Policy-Report-Only', "frame-ancestors 'none'", undefined],
  ['X-Frame-Options', `${'DENY'.repeat(10_000)}`, undefined],
])('%s: %.60s forbids by %s', (name, value, rule) =>
  expect(framingRule([{ name, value }])).toBe(rule),
);

it('no header, no rule', () => expect(framingRule(undefined)).toBeUndefined());
