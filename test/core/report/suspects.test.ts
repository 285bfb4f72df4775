import { expect, it } from 'vitest';
import { otherFacts } from '../../../src/core/report/seen.ts';
import { seenAt } from './example.ts';

it('names each suspect among extensions in the report, by id and what it does', () => {
  const suspects = [
    { id: 'cjpalhdlnbpafiamejdnhcphjbkeiagm', name: 'uBlock', trait: 'blocker' as const },
    { id: 'abcdefghijklmnopabcdefghijklmnop', name: '', trait: 'proxy' as const },
  ];
  const evidence = [seenAt(1, { kind: 'extensions', suspects })].filter((one) => one !== undefined);
  const [seen] = otherFacts(
    evidence,
    () => '',
    (text) => text,
  );
  expect(seen).toMatchObject({
    kind: 'extensions',
    facts: {
      suspectsA: 'cjpalhdlnbpafiamejdnhcphjbkeiagm uBlock blocker',
      suspectsB: 'abcdefghijklmnopabcdefghijklmnop proxy',
    },
  });
});
