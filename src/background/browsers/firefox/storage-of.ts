import { browser } from '../../../shared/browser.ts';
import type { BrowserWays } from '../define.ts';

/**
 * The page's own probe asks for locks, which Firefox refuses in every frame of another site, also
 * where cookies work. Whether cookies are on is what Firefox answers right in both.
 */
export const storageOf: BrowserWays['storageOf'] = async ({ tabId, frameId }, look) => {
  if (look.storage === 'ok' || look.framed !== 'cross-site') return look.storage;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting
    .executeScript({ target, func: () => navigator.cookieEnabled })
    .catch(() => []);
  return answer?.result === false ? 'refused' : 'ok';
};
