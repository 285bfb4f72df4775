// npm run e2e:axe: what axe finds in every state of every page of ours, in light and dark, in every language, and what does not fit 320 pixels.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { LOCALES, wordingOf } from '../e2e/support/locale.ts';
import { overflow, tooSmall, violations } from '../e2e/support/looks.ts';
import { startForStates } from '../e2e/support/state-browser.ts';
import { gather, type Subject } from './subjects.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const wanted = values.only.split(',');
const { subjects, remove } = await gather();
const looked = subjects.filter(({ name }) => wanted.some((part) => name.includes(part)));
const running = await startForStates();
const found: string[] = [];
const unfit: string[] = [];

/** Looks at one state in one language; one that is not reached is named, and the run goes on and fails. */
async function look({ name, open }: Subject, locale: string): Promise<string> {
  const where = `${name}, ${locale}`;
  try {
    const page = await open(running, wordingOf(locale));
    const counts = await cell(page, where);
    await page.close();
    return counts;
  } catch (error) {
    unfit.push(`${where}: ${error}`);
    return '?';
  }
}

/** Violations in light and dark, unfolded, as `0 0`. */
async function cell(page: Page, where: string): Promise<string> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const counts: number[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await running.prefer(page, { scheme });
    const these = await violations(page);
    counts.push(these.length);
    found.push(...these.map((one) => `${where}, ${scheme}: ${one}`));
  }
  await page.setViewport({ width: 320, height: 600 });
  const wider = await overflow(page);
  if (wider > 0) unfit.push(`${where}: ${wider} pixels too wide`);
  unfit.push(...(await tooSmall(page)).map((one) => `${where}, too small: ${one}`));
  return counts.join(' ');
}

try {
  console.log(`| state | ${LOCALES.join(' | ')} |\n|---|${LOCALES.map(() => '---|').join('')}`);
  for (const subject of looked) {
    const cells: string[] = [];
    for (const locale of LOCALES) cells.push(await look(subject, locale));
    console.log(`| ${subject.name} | ${cells.join(' | ')} |`);
  }
} finally {
  await running.close();
  await remove();
}
const times = looked.length * LOCALES.length;
console.log(
  `\n${looked.length} states, ${times * 2} times axe (light and dark, everything unfolded): ` +
    `${found.length} violations; ${times} times at 320 pixels: ${unfit.length} that do not fit or are not reached`,
);
for (const one of [...found, ...unfit]) console.log(one);
if (found.length + unfit.length > 0 || times === 0) process.exitCode = 1;
