import type { Page } from 'puppeteer-core';
import type { Case } from '../../src/core/evidence.ts';

/** A case as it was stored, and when (epoch milliseconds). */
export interface Stored {
  readonly at: number;
  readonly record: Case;
}

declare global {
  interface Window {
    caseLog?: { at: number; key: string; record: unknown }[];
  }
}

/** Has the extension's idle page note every case that is stored from now on. */
export const startLog = (backstage: Page): Promise<void> =>
  backstage.evaluate(() => {
    const log: NonNullable<Window['caseLog']> = [];
    const isNew = window.caseLog === undefined;
    window.caseLog ??= log;
    if (!isNew) return;
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (newValue && key.startsWith('case:'))
          window.caseLog?.push({ at: Date.now(), key, record: newValue });
    });
  });

/** Every state a tab's case was stored in, oldest first. */
export const readLog = (backstage: Page, tabId: number): Promise<readonly Stored[]> =>
  backstage.evaluate(
    (key) => (window.caseLog ?? []).filter((one) => one.key === key) as unknown as Stored[],
    `case:${tabId}`,
  );
