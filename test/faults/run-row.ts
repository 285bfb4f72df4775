import type { Page } from 'puppeteer-core';
import type { Finding } from '../../src/core/conclusions.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Case } from '../../src/core/evidence.ts';
import { openPopup, openTab } from '../e2e/support/session.ts';
import type { Stage } from '../e2e/support/stage.ts';
import { until } from '../e2e/support/until.ts';
import { readLog, type Stored, startLog } from './case-log.ts';
import type { FaultRow, Scene } from './define.ts';
import { networkClock } from './network-clock.ts';
import { said } from './said.ts';

/** What came of a row with its fault: the finding, what it rests on, and how long it took. */
export interface Outcome {
  readonly verdict: string;
  readonly observed: string;
  /** From the browser's last answer or failure to the stored finding; undefined where no clock tells. */
  readonly ms: number | undefined;
}

const LIMIT_MS = 30_000;
/** A finding that is still first after that long is what the clinician will read. */
const REST_MS = 500;
const CALM_MS = 1_000;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The findings of a stored case, as the popup would draw them. */
function findingsOf({ clinic }: Stage, record: Case): readonly Finding[] {
  const portal = clinic.portals.find(({ id }) => id === record.portal);
  return portal ? diagnose(record, portal, Date.now()).findings : [];
}

type Parts = Pick<Scene, 'stage' | 'servers' | 'running'>;

interface Played {
  readonly log: () => Promise<readonly Stored[]>;
  readonly clock: { lastBefore(moment: number): number | undefined };
  readonly close: () => Promise<void>;
}

async function play(row: FaultRow, parts: Parts, faulty: boolean): Promise<Played> {
  const { running, stage } = parts;
  await stage.portal.setFault(null);
  await startLog(running.backstage);
  const { page, tabId } = await openTab(running);
  const scene: Scene = { ...parts, page, tabId };
  const clock =
    running.name === 'chromium' ? await networkClock(page) : { lastBefore: () => undefined };
  await row.meet(scene, faulty);
  const popup = row.asks ? await openPopup(running, tabId) : null;
  return {
    clock,
    log: () => readLog(running.backstage, tabId),
    close: async () => void (await Promise.all([closed(page), popup && closed(popup)])),
  };
}

/** Chromium loses the wish when the page is just then going elsewhere, so it is said again. */
const closed = async (page: Page): Promise<void> => {
  const asked = () => page.close().catch(() => undefined);
  await until(() => Promise.race([asked().then(() => true), wait(1_000).then(() => false)]));
};

/**
 * Plays the row with its fault until the stored case says the problem first and rests; throws when it
 * never does.
 */
export async function runFaulty(row: FaultRow, parts: Parts): Promise<Outcome> {
  const { log, clock, close } = await play(row, parts, true);
  try {
    const end = performance.now() + LIMIT_MS;
    for (;;) {
      const states = await log();
      const hit = hitAtRest(row, parts.stage, states);
      if (hit && Date.now() - hit.restsFrom >= REST_MS) {
        const cause = clock.lastBefore(hit.at);
        const ms = cause === undefined ? undefined : Math.round(hit.at - cause);
        return { verdict: hit.finding.verdict, observed: said(hit.finding.because), ms };
      }
      if (performance.now() > end) throw new Error(`never found: ${last(parts.stage, states)}`);
      await wait(20);
    }
  } finally {
    await close();
  }
}

/**
 * The case as it was stored last, if its first finding is the row's problem; `at` is when that was
 * first so without a break since.
 */
function hitAtRest(row: FaultRow, stage: Stage, states: readonly Stored[]) {
  const isHit = ([first]: readonly Finding[]) =>
    first?.problem === row.problem && first.verdict === (row.verdict ?? 'found');
  const latest = states.at(-1);
  const findings = latest ? findingsOf(stage, latest.record) : [];
  const [finding] = findings;
  if (!latest || !finding || !isHit(findings)) return null;
  const broken = states.findLastIndex(({ record }) => !isHit(findingsOf(stage, record)));
  return { at: states[broken + 1]?.at ?? latest.at, restsFrom: latest.at, finding };
}

/** What was stored at last, for whoever must mend it. */
function last(stage: Stage, states: readonly Stored[]): string {
  const record = states.at(-1)?.record;
  if (!record) return 'nothing was stored';
  const findings = findingsOf(stage, record).map((one) => `${one.problem} ${one.verdict}`);
  return `${findings.join(', ') || 'no finding'}; ${record.evidence.map((one) => `${one.page}: ${said([one])}`).join(' | ')}`;
}

/** Plays the row without its fault; answers what was found all the same, which should be nothing. */
export async function runHealthy(row: FaultRow, parts: Parts): Promise<readonly string[]> {
  const { log, close } = await play(row, parts, false);
  try {
    let states = await log();
    for (let calm = 0; calm < (row.calmMs ?? CALM_MS); calm += 100) {
      await wait(100);
      const now = await log();
      if (now.length !== states.length) calm = 0;
      states = now;
    }
    if (states.length === 0) throw new Error('nothing was stored: the page was never watched');
    return alarms(row, parts.stage, states);
  } finally {
    await close();
  }
}

/** Anything found, and the row's own problem even as a possibility, at any time. */
function alarms(row: FaultRow, stage: Stage, states: readonly Stored[]): readonly string[] {
  const all = states.flatMap(({ record }) => findingsOf(stage, record));
  const loud = all.filter(({ problem, verdict }) => verdict === 'found' || problem === row.problem);
  return [...new Set(loud.map(({ problem, verdict }) => `${problem} ${verdict}`))];
}
