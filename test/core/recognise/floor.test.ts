import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../bench/recognition/corpus/build.ts';
import { group, judgeRows } from '../../../bench/recognition/quality.ts';
import { language, type Score, type Scored, score } from '../../../bench/recognition/score.ts';

/**
 * No language may get worse. The messages of other products are never kept here: they are
 * downloaded once into a cache folder. Without the npm registry this test fails, and says so.
 * `npm run bench:recognition -- --floors` writes the file anew.
 */
type Floors = Readonly<Record<string, { exact: number; coarse: number; alarms: number }>>;
const floors: Floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

const MINUTES = 60_000;
let languages: ReadonlyMap<string, Scored[]>;

beforeAll(() => {
  try {
    const rows = buildCorpus().filter((row) => row.label !== 'hint');
    languages = group(judgeRows(rows), (row) => language(row.locale));
  } catch (error) {
    throw new Error(
      'THE RECOGNITION FLOORS WERE NOT CHECKED: the development corpus could not be downloaded ' +
        `from the npm registry (set CORPUS_CACHE to a folder that has it). ${error}`,
    );
  }
}, 5 * MINUTES);

describe.each(Object.keys(floors))('%s', (tag) => {
  const figures = (): Score => score(languages.get(tag) ?? []);

  it('recognises at least as much as before', () => {
    expect(figures().exact).toBeGreaterThanOrEqual(floors[tag]?.exact ?? 1);
    expect(figures().coarse).toBeGreaterThanOrEqual(floors[tag]?.coarse ?? 1);
  });

  it('raises no more false alarms than before', () => {
    expect(figures().alarms).toBeLessThanOrEqual(floors[tag]?.alarms ?? 0);
  });
});
