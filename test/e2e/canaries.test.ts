import { afterAll, beforeAll, expect, it } from 'vitest';
import { SEED } from '../support/seed.ts';
import { runCanaries } from './canaries/run.ts';
import { type Stage, setStage } from './support/stage.ts';
import { browserUnderTest } from './support/start.ts';

/** Firefox’s driver takes longer for each, and the code that could leak is the same. */
const RUNS = browserUnderTest === 'firefox' ? 10 : 20;
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

it('of what is typed, hidden, stored, sent or named, nothing comes out (a sample of runs)', async () => {
  const result = await runCanaries(stage, await stage.start(), { runs: RUNS, seed: SEED });
  expect(result.found, `seed ${SEED}`).toEqual([]);
  expect(result.copied).toBeGreaterThan(RUNS / 2);
  expect(result.copied).toBe(result.reports);
  expect(result.planted).toBe(RUNS * 14);
}, 300_000);
