import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../../shared/browser.ts';
import { FILTER, hear, masked } from '../../watchers/request.ts';

const PAGES: WebRequest.RequestFilter = { ...FILTER, types: ['main_frame'] };

interface Ended {
  readonly tabId: number;
  readonly url: string;
  readonly fromCache?: boolean;
  /** Null where no proxy was used. */
  readonly proxyInfo?: { readonly type?: string } | null;
}

/** Firefox tells with every request whether a proxy carried it: kept is that, and nothing of which. */
export function watchProxies(): void {
  const { onCompleted, onErrorOccurred } = browser.webRequest;
  for (const end of [onCompleted, onErrorOccurred]) end.addListener(file, PAGES);
}

function file(ended: Ended): void {
  if (ended.fromCache) return;
  const { type = 'direct' } = ended.proxyInfo ?? {};
  const used = type !== 'direct';
  void hear(ended, (portal) => [{ kind: 'proxy', host: masked(ended.url, portal).host, used }]);
}
