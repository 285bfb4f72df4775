import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport, mailSubject } from '../../../src/core/report/index.ts';
import { input, say } from './example.ts';

const subjectFor = (name: string) =>
  mailSubject(buildReport({ ...input, portal: { id: 'healtheos', name } }), say);

test.each([
  'Portal\r\nBcc: x@evil.example',
  'Portal\u2028Bcc: x',
  'Portal\u0000\u000bBcc: x',
  '\n\n',
])('no new header out of %j', (name) => {
  expect(subjectFor(name)).toMatch(/^[\x20-\x7e]+$/);
});

test('whatever the name, one line that ends with reference and key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      expect(subjectFor(name)).toMatch(
        /^[\x20-\x7e\p{L}\p{M}]{1,111} \[LT-ABCDEFGH [A-Z2-7]{10}\]$/u,
      );
    }),
    { numRuns: 40 },
  );
});
