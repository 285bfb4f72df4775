import { NAMELESS_TLS } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { failedUnnamed } from './numbers.ts';
import { FILTER, hear, masked, resourceOf } from './request.ts';

/** What the browser could not load, with its own name for why. */
export function watchErrors(): void {
  browser.webRequest.onErrorOccurred.addListener((details) => {
    const code = here.requestError(details.error);
    if (code === null) return;
    void hear(details, (portal) => [
      {
        kind: 'network-error',
        resource: resourceOf(details.type),
        host: masked(details.url, portal).host,
        code,
      },
    ]);
    if (code === NAMELESS_TLS) failedUnnamed(details);
  }, FILTER);
}
