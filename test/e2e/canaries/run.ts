import type { Running } from '../support/running.ts';
import { openTab } from '../support/session.ts';
import type { Stage } from '../support/stage.ts';
import { outputsOf } from './outputs.ts';
import { type Canaries, makeCanaries, meetWith, PLACES, type Place } from './plant.ts';

export interface CanaryResult {
  runs: number;
  /** Runs that had a report: a fault was found or the text was kept. */
  reports: number;
  /** Reports that were copied and read again from the clipboard. */
  copied: number;
  planted: number;
  /** `run 3: password in storage` */
  found: string[];
}

/** Small and seedable (mulberry32): the same seed plants the same values. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** Meets faults with canaries planted and looks for them in all that the extension stores, shows or copies. */
export async function runCanaries(
  stage: Stage,
  running: Running,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<CanaryResult> {
  const random = randomFrom(seed);
  const result: CanaryResult = { runs, reports: 0, copied: 0, planted: 0, found: [] };
  await running.allowClipboard();
  const popup = await running.browser.newPage();
  const said: string[] = [];
  popup.on('console', (message) => said.push(message.text()));
  for (let run = 0; run < runs; run += 1) {
    const fault = stage.portal.faults[run % stage.portal.faults.length];
    if (!fault) throw new Error('no faults');
    const canaries = makeCanaries(random);
    const { page, tabId } = await openTab(running);
    await meetWith(page, stage.portal, fault, canaries);
    const outputs = { ...(await outputsOf(running, popup, tabId)), console: said.join('\n') };
    if (outputs.report !== '') result.reports += 1;
    if (outputs.clipboard.includes('<table')) result.copied += 1;
    result.planted += PLACES.length;
    for (const [where, text] of Object.entries(outputs))
      for (const place of leaked(text, canaries))
        result.found.push(`run ${run}: ${place} in ${where}`);
    await page.close();
  }
  await popup.close();
  return result;
}

const leaked = (text: string, canaries: Canaries): Place[] => {
  const lower = text.toLowerCase();
  return PLACES.filter((place) => lower.includes(canaries[place].toLowerCase()));
};
