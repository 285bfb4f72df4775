import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/support/running.ts';
import { badge, findings, openPopup, openTab, until } from '../e2e/support/session.ts';
import { type Stage, setStage } from '../e2e/support/stage.ts';
import { meet } from '../e2e/support/visitor.ts';
import type { Fault } from '../portal/types.ts';
import { pictureOf } from './picture.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Plays faults headless, one after the other, and writes screenshots and reports to `out`. */
export async function play(
  faults: readonly Fault[],
  { browser, out }: { browser: BrowserName; out: string },
): Promise<void> {
  const began = performance.now();
  console.log('Starting the practice portal, building the extension for it ...');
  const stage = await setStage({ browser });
  const stop = () => void stage.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);
  try {
    await mkdir(out, { recursive: true });
    for (const [index, fault] of faults.entries()) {
      console.log(`\n[${index + 1}/${faults.length}] ${fault.title}`);
      await playOne(stage, fault, join(out, fault.id));
    }
    console.log(
      `\n${faults.length} played in ${seconds(began)}; pictures and reports are in ${out}/`,
    );
  } finally {
    process.off('SIGINT', stop);
    await stage.close();
  }
}

async function playOne(stage: Stage, fault: Fault, file: string): Promise<void> {
  const blocked = fault.browser?.cookies === 'block';
  const running = await stage.start(
    blocked ? { blockCookiesOf: [stage.portal.origins.portal] } : {},
  );
  try {
    const { page, tabId } = await openTab(running);
    await meet(page, stage.portal, fault);
    const toolbar = await until(async () => {
      const seen = await badge(running, tabId);
      return seen.text === '' ? null : seen;
    }, 10_000);
    console.log(`  The page:    ${fault.shows}`);
    console.log(`  The toolbar: (${toolbar.text}) ${toolbar.title}`);
    await pictureOf(page, toolbar, running, `${file}-page.png`);
    const popup = await openPopup(running, tabId);
    await popup.waitForSelector('[data-problem]');
    await wasNamed(popup, fault);
    await tell(popup, file);
  } finally {
    await running.close();
  }
}

/** Prints what the popup shows, then its report. */
async function tell(popup: Page, file: string): Promise<void> {
  await popup.screenshot({ path: `${file}-popup.png` });
  // biome-ignore lint/performance/useDomNodeTextContent: as a person reads it, line by line
  console.log(indent(await popup.$eval('main', (main) => main.innerText)));
  await popup.locator('[data-button=copy]').click();
  await popup.waitForSelector('[data-report]');
  const report = await popup.$eval('[data-report]', (pre) => pre.textContent ?? '');
  await popup.screenshot({ path: `${file}-report.png` });
  await writeFile(`${file}-report.txt`, report);
  console.log(`\n  --- the report, as copied ---\n${indent(report)}`);
}

/** A demo that shows the wrong problem must not end as if all were well. */
async function wasNamed(popup: Page, { problem }: Fault): Promise<void> {
  const [first] = await findings(popup);
  if (first?.problem !== problem)
    throw new Error(`expected ${problem}, and it named ${first?.problem}`);
  console.log(`  The problem: ${problem}, as expected`);
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
