import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/core/recognise/canonical.ts';
import { CONCEPTS } from '../../../src/core/recognise/concepts.ts';
import { packsOf, packsText } from '../../../src/core/recognise/pack-text.ts';
import { PACKS } from '../../../src/core/recognise/packs/index.ts';
import { fromZ85, toZ85 } from '../../../src/core/recognise/z85.ts';

it('keeps all of every pack but the reasons for what it lacks', () => {
  const read = packsOf(packsText(PACKS));
  expect(read).toHaveLength(PACKS.length);
  for (const [i, pack] of PACKS.entries()) {
    const { tag, unspaced, lateNegation, numbers } = pack;
    expect(read[i]).toMatchObject({ tag, numbers: fold(numbers) });
    expect(read[i]?.unspaced).toBe(unspaced);
    expect(read[i]?.lateNegation).toBe(lateNegation);
    for (const name of CONCEPTS) {
      const list = pack.words[name] ?? '';
      expect(read[i]?.words[name]).toBe(list.startsWith('- ') ? '' : fold(list));
    }
  }
});

it('carries any bytes as characters that need no escape', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toZ85(bytes);
      expect(text).not.toMatch(/["'`\\\s]/);
      expect([...fromZ85(text).subarray(0, bytes.length)]).toEqual([...bytes]);
    }),
  );
});
