import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../kit/build-extension.ts';
import { CLINIC, STATES } from '../popup/states/index.ts';
import { type Box, boxesOf, moved } from './support/boxes.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { wordingOf } from './support/locale.ts';
import { openState } from './support/popup-state.ts';
import { browserUnderTest } from './support/start.ts';

let out: string;
let chromium: Chromium;
let baseline: Readonly<Record<string, readonly Box[]>>;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'login-triage-boxes-'));
  const [extension = ''] = await buildExtension(CLINIC, { out, targets: ['chrome'] });
  chromium = await startChromium({ extension });
  // Written by `npm run screenshots`.
  baseline = JSON.parse(
    await readFile(join(import.meta.dirname, 'popup-boxes.json'), 'utf8'),
  ) as typeof baseline;
});

afterAll(async () => {
  await chromium.close();
  await rm(out, { recursive: true, force: true });
});

const open = (state: (typeof STATES)[number]) => openState(chromium, state, wordingOf('en'));

// The baseline is Chromium's: every browser has fonts and controls of its own.
describe.runIf(browserUnderTest === 'chromium')('what can be pressed', () => {
  it.each(STATES)('stands where it stood in $name', async (state) => {
    const page = await open(state);
    expect(moved(baseline[state.name] ?? [], await boxesOf(page))).toEqual([]);
    await page.close();
  });

  it('is noticed when it moves, but not when the font is a little wider', async () => {
    const [state] = STATES.filter(({ name }) => name === 'healthy');
    if (!state) throw new Error('no such state');
    const page = await open(state);
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
