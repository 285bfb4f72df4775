import type { Page } from 'puppeteer-core';
import type { Running } from '../e2e/support/running.ts';
import { openTab } from '../e2e/support/session.ts';
import { type Stage, visit } from '../e2e/support/stage.ts';
import type { FaultRow } from './define.ts';
import { runFaulty } from './run-row.ts';
import type { Servers } from './servers/index.ts';

type Parts = { readonly stage: Stage; readonly servers: Servers; readonly running: Running };

const OTHER_SITES = 50;

/** Visits sites that are no portal with the worker ended; answers how many woke it. */
export async function wokenByOthers({ running, servers }: Parts): Promise<number> {
  const { page } = await openTab(running);
  let woken = 0;
  for (let site = 0; site < OTHER_SITES; site += 1) {
    await running.stopBackground();
    await visit(page, servers.at('www').replace('www.portal.test', `site${site}.localhost`));
    if (await running.backgroundRuns()) woken += 1;
  }
  await page.close();
  return woken;
}

/** Ends the worker between the cause and the page, again and again; answers what became of findings that did not stand. */
export async function lostWhenKilled(
  row: FaultRow,
  parts: Parts,
  times: number,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const killed: FaultRow = {
      ...row,
      meet: async (scene, faulty) => {
        const kill = new Promise<void>((done) => {
          setTimeout(() => done(scene.running.stopBackground()), (time * 37) % 500);
        });
        await Promise.all([row.meet(scene, faulty), kill]);
      },
    };
    await runFaulty(killed, parts).catch((error: unknown) => lost.push(`round ${time}: ${error}`));
  }
  return lost;
}

/** Where the browsers themselves ask for their own services; the extension knows none of them. */
const ITS_MAKER = /\.(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)(?::443)?$/;

/**
 * Sends all of a browser's traffic through a proxy that writes it down, and answers what neither a
 * page nor the browser for itself asked for.
 */
export async function requestsOfOurs(
  { stage, servers }: Omit<Parts, 'running'>,
  meet: (parts: Parts & { page: Page; tabId: number }) => Promise<void>,
): Promise<readonly string[]> {
  const { ports, log } = servers.proxies;
  const running = await stage.start({ proxy: { port: ports.working } });
  const { page, tabId } = await openTab(running);
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    asked.add(`${host}${pathname}`);
  });
  const from = log.length;
  await meet({ stage, servers, running, page, tabId });
  await new Promise((done) => setTimeout(done, 1_000));
  await running.close();
  const passed = log.slice(from);
  if (passed.length < asked.size) throw new Error('the pages went round the proxy');
  const isOurs = (entry: string) =>
    !asked.has(entry) && !entry.endsWith('/favicon.ico') && !ITS_MAKER.test(entry);
  return passed.filter(isOurs);
}
