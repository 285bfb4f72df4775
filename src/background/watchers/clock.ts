import { browser } from '../../shared/browser.ts';
import { clockSkew } from './clock-skew.ts';
import { header, headerLines } from './headers.ts';
import { FILTER, hear, masked } from './request.ts';

/** The device's clock against the portal's: every page that came from a server and no cache of ours. */
export function watchClock(): void {
  browser.webRequest.onResponseStarted.addListener(
    (details) => {
      const { responseHeaders, fromCache, url, timeStamp } = details;
      const age = header(responseHeaders, 'age');
      const skew = clockSkew(headerLines(responseHeaders, 'date'), age, timeStamp);
      if (fromCache || !skew) return;
      void hear(details, (portal) => [{ kind: 'clock', host: masked(url, portal).host, ...skew }]);
    },
    { ...FILTER, types: ['main_frame'] },
    ['responseHeaders'],
  );
}
