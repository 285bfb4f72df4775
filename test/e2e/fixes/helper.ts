import type { Page } from 'puppeteer-core';
import type { Running } from '../support/running.ts';
import { badge, openPopup, openTab, until } from '../support/session.ts';
import type { Stage } from '../support/stage.ts';
import { meet, signIn } from '../support/visitor.ts';

/** One tab of a browser, as a row uses it. */
export interface Scene {
  readonly running: Running;
  readonly page: Page;
  readonly tabId: number;
}

/** Presses a button by its name, folded away or not, as soon as it is there. */
export async function press(popup: Page, name: string): Promise<void> {
  const button = await popup.waitForSelector(`[data-button="${name}"]`, { timeout: 30_000 });
  await button?.evaluate((element) => (element as HTMLElement).click());
}

/** Opens the popup, presses the fix and says yes where it asks; answers the popup. */
export async function pressFix(
  { running, tabId }: Scene,
  fix: string,
  yes: 'no-question' | string = 'no-question',
): Promise<Page> {
  const popup = await openPopup(running, tabId);
  await press(popup, fix);
  if (yes !== 'no-question') await press(popup, yes);
  return popup;
}

/** What the popup says about the last step, once it is one of these. */
export async function result(
  { running, tabId }: Scene,
  ...wanted: readonly string[]
): Promise<string> {
  const popup = await openPopup(running, tabId);
  try {
    return await until(async () => {
      const said = await popup
        .$eval('[data-result]', (element) => element.getAttribute('data-result') ?? '')
        .catch(() => '');
      return wanted.includes(said) ? said : null;
    });
  } catch (error) {
    throw new Error(`the log says: ${(await log({ running, page: popup, tabId })).join(', ')}`, {
      cause: error,
    });
  } finally {
    await popup.close();
  }
}

/** The log of a tab's steps as stored. */
export const log = ({ running, tabId }: Scene): Promise<readonly string[]> =>
  running.backstage.evaluate(async (id) => {
    const key = `case:${id}`;
    const stored = await chrome.storage.session.get(key);
    const record = stored[key] as { evidence: { fact: Record<string, string> }[] } | undefined;
    return (record?.evidence ?? [])
      .filter(({ fact }) => fact.kind === 'tried')
      .map(({ fact }) => `${fact.fix} ${fact.result}`);
  }, tabId);

/** Waits for a tab at this address and answers it with its number. */
export async function tabAt(running: Running, address: string): Promise<Scene> {
  const page = await until(async () =>
    (await running.browser.pages()).find((one) => one.url().startsWith(address)),
  );
  const ids = await running.backstage.evaluate(
    async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url?.startsWith(url)),
    address,
  );
  return { running, page, tabId: ids.at(-1)?.id ?? -1 };
}

const path = ({ page }: Scene) => new URL(page.url()).pathname;
/** Waits until the tab shows this path. */
export const at = (scene: Scene, wanted: string) => until(async () => path(scene) === wanted);

/** Signs in, and sees the home page and the verdict. */
export async function succeeds(scene: Scene): Promise<string> {
  await scene.page.bringToFront();
  await signIn(scene.page);
  await at(scene, '/home');
  return `signed in, ${await result(scene, 'solved')}`;
}

const fault = (stage: Stage, id: string) => {
  const found = stage.portal.faults.find((one) => one.id === id);
  if (!found) throw new Error(`no fault ${id}`);
  return found;
};

/** Meets a fault and waits until the toolbar shows that it was seen. */
export async function fail(scene: Scene, stage: Stage, id: string): Promise<void> {
  const { running, page, tabId } = scene;
  await meet(page, stage.portal, fault(stage, id));
  await until(async () => (await badge(running, tabId)).text !== '');
}

/** A tab of its own for a row; what it opened is closed afterwards. */
export async function inOwnTab<T>(
  running: Running,
  play: (scene: Scene) => Promise<T>,
): Promise<T> {
  const known = new Set(await running.browser.pages());
  const { page, tabId } = await openTab(running);
  try {
    return await play({ running, page, tabId });
  } finally {
    const opened = (await running.browser.pages()).filter((one) => !known.has(one));
    await Promise.allSettled(opened.map((one) => one.close()));
  }
}
