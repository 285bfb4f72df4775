import { here } from '../browsers/index.ts';
import { watchClock } from './clock.ts';
import { watchCookies } from './cookies.ts';
import { watchErrors } from './errors.ts';
import { watchFraming } from './framing.ts';
import { watchInterference } from './interference.ts';
import { watchMetHosts } from './met-hosts.ts';
import { watchNavigationErrors } from './navigation-errors.ts';
import { watchNoAnswer } from './no-answer.ts';
import { watchPageLoads } from './page-loads.ts';
import { watchRedirects } from './redirects.ts';
import { watchResponses } from './responses.ts';

/** Every watcher, in the order events arrive. Each registers its listeners synchronously. */
export const watchers: readonly (() => void)[] = [
  watchPageLoads,
  watchNoAnswer,
  watchCookies,
  watchInterference,
  watchFraming,
  watchResponses,
  watchClock,
  watchRedirects,
  watchErrors,
  watchNavigationErrors,
  ...here.watchers,
  watchMetHosts,
];
