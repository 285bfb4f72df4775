import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES, stateNamed } from '../popup/states/index.ts';
import { type Box, boxesOf, moved } from './support/boxes.ts';
import { wordingOf } from './support/locale.ts';
import { openState } from './support/popup-state.ts';
import type { Running } from './support/running.ts';
import { browserUnderTest } from './support/start.ts';
import { startForStates } from './support/state-browser.ts';

let chromium: Running;
let baseline: Readonly<Record<string, readonly Box[]>>;

beforeAll(async () => {
  chromium = await startForStates();
  // Written by `npm run screenshots`.
  baseline = JSON.parse(
    await readFile(join(import.meta.dirname, 'popup-boxes.json'), 'utf8'),
  ) as typeof baseline;
});

afterAll(() => chromium.close());

const open = (state: (typeof STATES)[number]) => openState(chromium, state, wordingOf('en'));

// The baseline is Chromium's: every browser has fonts and controls of its own.
describe.runIf(browserUnderTest === 'chromium')('what can be pressed', () => {
  it.each(STATES)('stands where it stood in $name', async (state) => {
    const page = await open(state);
    expect(moved(baseline[state.name] ?? [], await boxesOf(page))).toEqual([]);
    await page.close();
  });

  it('is noticed when it moves, but not when the font is a little wider', async () => {
    const page = await open(stateNamed('healthy'));
    const before = await boxesOf(page);
    const shift = (property: string, value: string) =>
      page.$eval(
        '[data-button]',
        (one, key, set) => (one as HTMLElement).style.setProperty(key, set),
        property,
        value,
      );
    await shift('letter-spacing', '0.2px');
    expect(moved(before, await boxesOf(page))).toEqual([]);
    await shift('margin-inline-start', '12px');
    expect(moved(before, await boxesOf(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
