import { maskNetworkError } from '../../core/mask/index.ts';
import { browser } from '../../shared/browser.ts';
import { FILTER, hear, masked, resourceOf } from './request.ts';

/** The user stopped or left, or a retry of the browser's own was cut off: no evidence. */
const NOISE: ReadonlySet<string> = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED']);

/** What the browser could not load, with its own name for why. */
export function watchErrors(): void {
  browser.webRequest.onErrorOccurred.addListener((details) => {
    if (NOISE.has(details.error)) return;
    void hear(details, (portal) => [
      {
        kind: 'network-error',
        resource: resourceOf(details.type),
        host: masked(details.url, portal).host,
        code: maskNetworkError(details.error),
      },
    ]);
  }, FILTER);
}
