// npm run e2e:axe: what axe finds in every state of the popup, in light and dark, in every language.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../kit/build-extension.ts';
import { startChromium } from '../e2e/support/chromium.ts';
import { LOCALES, wordingOf } from '../e2e/support/locale.ts';
import { violations } from '../e2e/support/looks.ts';
import { openState } from '../e2e/support/popup-state.ts';
import { CLINIC, STATES, type State } from '../popup/states/index.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const states = STATES.filter(({ name }) => name.includes(values.only));

const folder = await mkdtemp(join(tmpdir(), 'login-triage-axe-'));
const [extension = ''] = await buildExtension(CLINIC, { out: folder, targets: ['chrome'] });
const chromium = await startChromium({ extension });
const found: string[] = [];

/** Violations in light and dark, unfolded, as `0 0`. */
async function cell(state: State, locale: string): Promise<string> {
  const page = await openState(chromium, state, wordingOf(locale));
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const counts: number[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await chromium.prefer(page, { scheme });
    const these = await violations(page);
    counts.push(these.length);
    found.push(...these.map((one) => `${state.name}, ${locale}, ${scheme}: ${one}`));
  }
  await page.close();
  return counts.join(' ');
}

try {
  console.log(`| state | ${LOCALES.join(' | ')} |\n|---|${LOCALES.map(() => '---|').join('')}`);
  for (const state of states) {
    const cells: string[] = [];
    for (const locale of LOCALES) cells.push(await cell(state, locale));
    console.log(`| ${state.name} | ${cells.join(' | ')} |`);
  }
} finally {
  await chromium.close();
  await rm(folder, { recursive: true, force: true });
}
const looked = states.length * LOCALES.length * 2;
console.log(
  `\n${looked} looked at (light and dark, everything unfolded), ${found.length} violations`,
);
for (const one of found) console.log(one);
if (found.length > 0 || looked === 0) process.exitCode = 1;
