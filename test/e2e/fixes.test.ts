import { afterAll, beforeAll, describe, it } from 'vitest';
import { named, whyNotBy } from '../support/cannot.ts';
import { inOwnTab } from './fixes/helper.ts';
import { ROWS } from './fixes/rows.ts';
import { WHERE, type Where } from './fixes/where.ts';
import type { Running } from './support/running.ts';
import { type PracticeClinic, type Stage, setStage } from './support/stage.ts';
import { browserUnderTest } from './support/start.ts';

/** Permissions the browser would ask for are part of this install: nobody is there to say yes. */
const granted = (clinic: PracticeClinic): PracticeClinic => ({
  ...clinic,
  requiredPermissions: ['browsingData', 'management', OWN[browserUnderTest]],
});

/** Settings of a site are Chromium’s; frames of other sites are told with navigations in Firefox. */
const OWN = { chromium: 'contentSettings', firefox: 'webNavigation' } as const;

const stages: Stage[] = [];
const browsers = new Map<Where, Promise<{ readonly stage: Stage; readonly running: Running }>>();

beforeAll(async () => {
  stages.push(await setStage({ adapt: granted }), await setStage());
});

afterAll(() => Promise.all(stages.map((stage) => stage.close())));

async function start(where: Where) {
  const stage = stages[where === 'nothing-granted' ? 1 : 0];
  if (!stage) throw new Error('no stage');
  const running = await stage.start(WHERE[where](stage));
  return { stage, running };
}

/** Browsers are started when the first row needs them. */
function browserFor(where: Where) {
  const known = browsers.get(where) ?? start(where);
  browsers.set(where, known);
  return known;
}

const table: string[] = [];
afterAll(() => console.log(table.join('\n')));

describe('each one-click fix, pressed in a real browser', () => {
  describe.each(ROWS.map((row) => [row.fix, row] as const))('%s', (_, row) => {
    const why = whyNotBy(row, browserUnderTest);
    const play = async () => {
      const { stage, running } = await browserFor(row.where);
      const outcome = await inOwnTab(running, (scene) => row.play(scene, stage));
      table.push(`${row.fix.padEnd(27)}${row.fault.padEnd(58)}${outcome}`);
    };
    // The first row of a browser waits for its start.
    it.skipIf(why)(named(row.fault, why), play, 120_000);
  });
});
