import type { CDPSession, Page } from 'puppeteer-core';

/** Tells when, by the wall clock, the browser last had an answer or a failure before a moment. */
export interface NetworkClock {
  lastBefore(moment: number): number | undefined;
}

const COUNTS: ReadonlySet<string | undefined> = new Set(['Document', 'XHR', 'Fetch', 'Script']);

/** Chromium stamps its network events with a clock of its own; the wall clock comes with requests. */
export async function networkClock(page: Page): Promise<NetworkClock> {
  const cdp: CDPSession = await page.createCDPSession();
  const heard: number[] = [];
  let offset: number | undefined;
  const hear = ({ timestamp, type }: { timestamp: number; type?: string }) => {
    if (offset !== undefined && COUNTS.has(type)) heard.push((timestamp + offset) * 1_000);
  };
  cdp.on('Network.requestWillBeSent', (sent) => {
    offset = sent.wallTime - sent.timestamp;
    if (sent.redirectResponse) hear(sent);
  });
  cdp.on('Network.responseReceived', hear);
  cdp.on('Network.loadingFailed', hear);
  await cdp.send('Network.enable');
  return { lastBefore: (moment) => heard.findLast((at) => at <= moment) };
}
