import { watchCookies } from './cookies.ts';
import { watchErrors } from './errors.ts';
import { watchFraming } from './framing.ts';
import { watchInterference } from './interference.ts';
import { watchPageLoads } from './page-loads.ts';
import { watchRedirects } from './redirects.ts';
import { watchResponses } from './responses.ts';

/** Every watcher, in the order events arrive. Each registers its listeners synchronously. */
export const watchers: readonly (() => void)[] = [
  watchPageLoads,
  watchCookies,
  watchInterference,
  watchFraming,
  watchResponses,
  watchRedirects,
  watchErrors,
];
