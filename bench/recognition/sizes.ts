import { patternsOf } from '../../src/core/recognise/compile.ts';
import { PACKS } from '../../src/core/recognise/packs/index.ts';

/** Patterns and bytes of each pack, as they stand in the bundle. */
export function printSizes(): void {
  let total = 0;
  console.log('\nPacks');
  for (const pack of PACKS) {
    const bytes = Buffer.byteLength(JSON.stringify(pack));
    const patterns = Object.values(pack.words).reduce((n, list) => n + patternsOf(list).length, 0);
    total += bytes;
    console.log(
      `${pack.tag.padEnd(9)}${String(patterns).padStart(5)} patterns ${(bytes / 1000).toFixed(1).padStart(6)} kB`,
    );
  }
  console.log(`together  ${(total / 1000).toFixed(1)} kB in ${PACKS.length} packs`);
}
