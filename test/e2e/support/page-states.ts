import type { Page } from 'puppeteer-core';
import { blankPage } from './blank-page.ts';
import type { Wording } from './locale.ts';
import type { Running } from './running.ts';
import { until } from './until.ts';

/** One state of a page of ours other than the popup. */
export interface PageState {
  readonly name: string;
  readonly page: 'options' | 'welcome';
  /** Portals that the user added, as they are stored: right and wrong ones. */
  readonly own?: readonly object[];
  /** What is on the screen when the state is reached. */
  readonly shows: string;
}

const MINE = {
  id: 'mine',
  name: 'My portal',
  signIn: ['https://mine.test/login'],
  hosts: ['mine.test'],
};

export const PAGE_STATES: readonly PageState[] = [
  { name: 'options', page: 'options', shows: '#about [data-diagnostics]' },
  {
    name: 'options-own',
    page: 'options',
    own: [MINE, { ...MINE, id: 'later', hosts: [] }],
    shows: '[data-unread=later]',
  },
  { name: 'welcome', page: 'welcome', shows: '.welcome h1' },
];

/** Opens a page of ours in this state, as wide as a tab; what is wrong in it the worker itself says. */
export async function openPage(
  running: Running,
  state: PageState,
  wording: Wording,
): Promise<Page> {
  await storeOwn(running, state.own ?? []);
  const page = await blankPage(running, { width: 900, height: 700 }, wording);
  await running.goToOwn(page, `src/${state.page}/index.html`);
  await page.waitForSelector(state.shows, { visible: true });
  return page;
}

/** Stores the portals and waits until the worker has taken them. */
async function storeOwn({ backstage }: Running, portals: readonly object[]): Promise<void> {
  await backstage.evaluate(
    async (own) => {
      // What is stored again unchanged is no change, and the worker hears nothing of it.
      await chrome.storage.local.remove('own');
      await chrome.storage.session.remove('settings');
      await chrome.storage.local.set({ own });
    },
    { portals },
  );
  await until(() =>
    backstage.evaluate(async () => (await chrome.storage.session.get('settings')).settings),
  );
}
