import { maskNetworkError } from '../../core/mask/index.ts';
import { browser } from '../../shared/browser.ts';
import { isNoise } from './noise.ts';
import { FILTER, hear, masked, resourceOf } from './request.ts';

/** What the browser could not load, with its own name for why. */
export function watchErrors(): void {
  browser.webRequest.onErrorOccurred.addListener((details) => {
    if (isNoise(details.error)) return;
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
