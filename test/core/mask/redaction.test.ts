import { describe, expect, it } from 'vitest';
import { checkClosure } from '../../../bench/redaction/closure.ts';
import { KINDS } from '../../../bench/redaction/kinds.ts';
import { haystack, leaksOf } from '../../../bench/redaction/leaks.ts';
import { runBench, sum } from '../../../bench/redaction/run.ts';
import { makeTrace, TRACE_WORDING } from '../../../bench/redaction/trace.ts';
import {
  maskAddress,
  maskNetworkError,
  maskText,
  printAddress,
} from '../../../src/core/mask/index.ts';
import { SEED } from '../../support/seed.ts';

const SAMPLE = 1_500;

describe('planted secrets', () => {
  it.each([SEED, SEED + 1])(
    'none is left in a sample of reports (seed %i)',
    (seed) => {
      const result = runBench({ reports: SAMPLE, seed });
      const { planted, found } = sum(result);
      expect(planted).toBeGreaterThan(SAMPLE * 6);
      for (const count of Object.values(result.kinds)) {
        expect(count.planted).toBeGreaterThan(SAMPLE / 10);
      }
      expect(result.examples).toEqual([]);
      expect(found + result.withheld).toBe(0);
    },
    300_000,
  );

  it('are of at least 30 kinds', () => expect(KINDS.length).toBeGreaterThanOrEqual(30));

  it('would be noticed', () => {
    const secret = { kind: 'name', text: 'Jane Kowalczyk', needles: ['Jane Kowalczyk', 'Jane'] };
    expect(leaksOf(secret, haystack('user JANE is locked'), [])).not.toEqual([]);
    expect(leaksOf(secret, haystack('a Janelle'), [])).toEqual([]);
    expect(leaksOf({ ...secret, text: '12-4567' }, haystack('ends in 4567'), [])).not.toEqual([]);
  });
});

describe('the recording of a sign-in', () => {
  const { items, secrets } = makeTrace(7);
  const print = {
    address: (raw: string) =>
      printAddress(maskAddress(raw, { hosts: ['portal.example.com', 'idp.example.net'] }), 'path'),
    text: (raw: string) => maskText(raw),
    error: maskNetworkError,
  };
  const report = items.map(({ as, raw }) => print[as](raw)).join('\n');

  it('holds at least 150 values', () => expect(secrets.length).toBeGreaterThanOrEqual(150));

  it('leaves none of them', () => {
    const left = secrets.flatMap((secret) =>
      leaksOf(secret, haystack(report), [haystack(TRACE_WORDING)]),
    );
    expect(left).toEqual([]);
  });
});

it('prints nothing outside its alphabet', () => checkClosure(4_000, SEED), 300_000);

describe('worst inputs', () => {
  const cases: Readonly<Record<string, string>> = {
    'ten megabytes in one line': 'password '.repeat(1_200_000),
    'ten megabytes without a space': 'x'.repeat(10_000_000),
    'a million combining marks': `a${'\u0301'.repeat(1_000_000)}`,
    'a million ligatures of 18 letters': '\ufdfa'.repeat(1_000_000),
    'a million spaces': ' '.repeat(1_000_000),
    'lone surrogates': '\ud800'.repeat(100_000),
    'hyphens and slashes': 'a-/'.repeat(100_000),
    'digits and spaces': '1 '.repeat(100_000),
    'an endless label': `trace id ${'='.repeat(100_000)}`,
    'an endless Chinese run': '密码'.repeat(100_000),
    'an endless Turkish word': 'olabilirolabilir'.repeat(100_000),
    'four megabytes of query': `https://portal.example.com/?${'code=1&'.repeat(600_000)}`,
    'endless path': `https://portal.example.com${'/;'.repeat(500_000)}`,
  };

  it.each(Object.keys(cases))('%s', (name) => {
    const raw = cases[name] ?? '';
    const text = maskText(raw, { lang: 'tr' });
    const address = printAddress(maskAddress(raw, { hosts: [] }), 'path');
    expect(text.length).toBeLessThanOrEqual(400);
    expect(address.length).toBeLessThanOrEqual(1_200);
  });
});
