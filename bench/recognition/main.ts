// The bench of the recogniser: npm run bench:recognition [-- --quality | --speed | --sizes | --floors]
// Downloads the development corpus once (CORPUS_CACHE) and prints quality, speed and pack sizes.
import { parseArgs } from 'node:util';
import { buildCorpus } from './corpus/build.ts';
import { writeFloors } from './floors.ts';
import { printPacked } from './packed.ts';
import { judgeRows, printQuality } from './quality.ts';
import { printSizes } from './sizes.ts';
import { printSpeed } from './speed.ts';

const { values } = parseArgs({
  options: {
    quality: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
  },
});
const all = !Object.values(values).includes(true);

if (all || values.sizes) {
  printSizes();
  printPacked();
}
if (all || values.quality || values.speed || values.floors) {
  const rows = buildCorpus();
  if (all || values.quality) printQuality(judgeRows(rows));
  if (all || values.speed) printSpeed(rows.map((row) => row.text));
  if (values.floors) writeFloors(judgeRows(rows));
}
