// npm run e2e:canaries -- --runs 200 --seed 1
import { parseArgs } from 'node:util';
import { setStage } from '../support/stage.ts';
import { runCanaries } from './run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const stage = await setStage();
try {
  const result = await runCanaries(stage, await stage.start(), { runs, seed });
  console.log(
    `seed ${seed}: ${result.runs} runs, ${result.reports} reports, ${result.copied} of them copied, ${result.planted} canaries, ${result.found.length} found`,
  );
  for (const one of result.found) console.log(one);
  process.exitCode = result.found.length === 0 && result.copied > runs / 2 ? 0 : 1;
} finally {
  await stage.close();
}
