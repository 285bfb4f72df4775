import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pack } from './pack.ts';
import { parseWords } from './parse-words.ts';

/** Writes `packed.ts` from the word files: `npm run words`. */

const folder = new URL('../../src/core/mask/words/', import.meta.url);

export function packedModule(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const entries = files.sort().map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return `  ${JSON.stringify(file.replace('.txt', ''))}: ${JSON.stringify(pack(parseWords(text)))},`;
  });
  const head = '/** Generated from the .txt files beside it: `npm run words`. Do not edit. */';
  return `// biome-ignore-all format: generated, one line a language\n${head}\nexport const PACKED: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n};\n`;
}

if (process.argv[1]?.endsWith('pack-words.ts')) {
  const module = packedModule();
  writeFileSync(new URL('packed.ts', folder), module);
  console.log(`packed.ts: ${Buffer.byteLength(module)} bytes`);
}
