import { type Part, page } from './dom.ts';
import { guard, later, lives, now } from './life.ts';
import { lookAnywhere, lookNear } from './pace.ts';
import { changes } from './places.ts';
import { roots } from './roots.ts';
import { scene } from './scene.ts';

/** So many records in so many milliseconds are a storm. */
const STORM = 300;
const STORM_MS = 250;
const REST_MS = 400;
const QUIET_MS = 60_000;
const MOST_TOUCHED = 50;

/** What was added, or whose text changed. */
const touchedBy = ({ type, target, addedNodes }: MutationRecord): Node[] =>
  type === 'characterData' ? [target] : [...addedNodes];

/**
 * An observer that lets go when a page changes faster than anyone reads: making the records is
 * what costs, so the only way out is to disconnect, wait, look once and watch again.
 */
function calmObserver(nodes: () => Iterable<Node>, ask: () => void) {
  let since = 0;
  let count = 0;
  let resting = false;
  const watch = () => {
    if (resting) return;
    // Dialogs and toasts are hung there, also in a storm and long after the page came to rest.
    observer.observe(page.body, { childList: true });
    for (const node of nodes()) observer.observe(node, changes);
  };
  const rest = () => observer.disconnect();
  const hear = guard((records: readonly MutationRecord[]) => {
    if (now() - since > STORM_MS) [since, count] = [now(), 0];
    count += records.length;
    const touched = count < STORM ? records.flatMap(touchedBy) : [page];
    scene.touched = [...scene.touched, ...touched].slice(-MOST_TOUCHED);
    if (count < STORM) return ask();
    rest();
    resting = true;
    later(REST_MS, () => {
      resting = false;
      watch();
      ask();
    });
  });
  const observer = new MutationObserver((records) => (lives() ? hear(records) : rest()));
  return { watch, rest };
}

let watched: ReadonlySet<Part> = new Set();
let movedAt = 0;
let watching = false;

/** Where messages appear, always; everywhere, as long as something moves. */
const narrow = calmObserver(() => watched, lookNear);
const wide = calmObserver(() => roots, moved);

/** The clinician or the page did something: watches everywhere, and looks. */
export function moved(): void {
  if (!page.body) return;
  movedAt = now();
  if (!watching) {
    wide.watch();
    restWhenQuiet();
  }
  lookAnywhere();
}

function restWhenQuiet(): void {
  const left = movedAt + QUIET_MS - now();
  watching = left > 0;
  if (watching) later(left, restWhenQuiet);
  else wide.rest();
}

/** After a look: watches closely where messages appear now, and new roots too. */
export const watchAlso = (): void => {
  if (watching) wide.watch();
  if ([...scene.watched].every((place) => watched.has(place))) return;
  watched = scene.watched;
  narrow.rest();
  narrow.watch();
};
