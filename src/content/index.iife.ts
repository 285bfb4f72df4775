import type { WatchList } from '../shared/protocol.ts';
import { page } from './dom.ts';
import { end, guard, listen, lives } from './life.ts';
import { look } from './look.ts';
import { send } from './send.ts';
import { forget } from './tell.ts';
import { watch } from './watch.ts';
import { moved } from './watch-changes.ts';

/**
 * One script a page: a symbol, because a page can make any other name appear in our world with
 * `<a id=name>`. A script that went quiet gives its place to the next.
 */
const PLACE = Symbol.for('login-triage');
const world = globalThis as { [PLACE]?: () => boolean };

/** Asks the worker whether to watch this page; goes quiet when it says no or nothing. */
const greet = (begin: (list: WatchList) => void) =>
  send('page:hello', () => ({ arrival: look.arrival })).then(
    guard((list) => (list ? begin(list) : end())),
    end,
  );

/** The page came back from the browser's memory: all of it counts as new. */
const restore = ({ persisted }: Partial<PageTransitionEvent>): void => {
  if (!persisted) return;
  look.arrival = 'restore';
  forget();
  greet(moved);
};

const start = (): void => {
  greet(watch);
  listen(window, 'pageshow', restore);
};

if (!world[PLACE]?.()) {
  world[PLACE] = lives;
  // A page loaded ahead of time was not visited yet.
  if ((page as { prerendering?: boolean }).prerendering) {
    listen(page, 'prerenderingchange', start);
  } else start();
}
