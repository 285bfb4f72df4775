import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packsText } from '../../src/core/recognise/pack-text.ts';
import { PACKS } from '../../src/core/recognise/packs/index.ts';
import { toZ85 } from '../../src/core/recognise/z85.ts';

/**
 * `virtual:packs`: all language packs, deflated, as one string with their length. As source text
 * they would be most of the worker, read by the browser whenever it starts it.
 */
export const packedPacks = (): Plugin => ({
  name: 'login-triage:packed-packs',
  enforce: 'pre',
  resolveId: (source) => (source === 'virtual:packs' ? '\0virtual:packs' : null),
  load(id) {
    if (id !== '\0virtual:packs') return null;
    const deflated = deflateRawSync(packsText(PACKS), { level: 9, memLevel: 9 });
    return `export const length = ${deflated.length};\nexport const packed = "${toZ85(deflated)}";`;
  },
});
