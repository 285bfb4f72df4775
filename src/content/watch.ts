import { type Envelope, LIMITS, type WatchList } from '../shared/protocol.ts';
import { isShown, page, type Root } from './dom.ts';
import { guard, later, listen } from './life.ts';
import { look } from './look.ts';
import { lookBy } from './pace.ts';
import { learnPlaces, moves } from './places.ts';
import { everywhere, sweep } from './roots.ts';
import { type Finds, scene } from './scene.ts';
import { distinct, sighting, tell, tellSubmit } from './tell.ts';
import { watchAlerts } from './watch-alerts.ts';
import { touch, watchAppeared } from './watch-appeared.ts';
import { watchBlank } from './watch-blank.ts';
import { moved, watchAlso } from './watch-changes.ts';
import { hearRefusals, watchFields } from './watch-fields.ts';
import { findForm, zone } from './watch-form.ts';
import { watchNearForm } from './watch-near-form.ts';
import { watchPage } from './watch-page.ts';
import { hearSubmits } from './watch-submit.ts';

/** A page that loads for longer is looked at while it does. */
const PATIENCE_MS = 500;
const SETTLING_MS = 300;
/** Frames smaller than this show nothing to anyone. */
const TINY_PX = 64;

let settled = false;

const enter = (root: Root): void => {
  hearRefusals(root);
  hearSubmits(root, (form) => {
    tellSubmit(form);
    moved();
  });
};

/** The most telling places first: a text counts for the first one it shows in. */
function* everything(): Finds {
  scene.watched = new Set(zone ? [zone] : []);
  yield* watchAlerts();
  yield* watchFields();
  yield* watchNearForm();
  yield* watchAppeared();
  if (settled) yield* watchPage();
}

/** One look at the whole page, in steps; tells what is new. */
function* lookAtAll(blankAfterMs: number): Finds {
  if (Math.min(innerWidth, innerHeight) < TINY_PX) return;
  const { touched } = scene;
  scene.touched = [];
  touch(touched);
  sweep(touched, enter);
  yield;
  findForm();
  watchBlank(blankAfterMs);
  // Only a page without scripts shows its noscript parts; content scripts run there all the same.
  look.noscript = everywhere('noscript').some(isShown);
  yield* tell(everything(), settled || zone !== null);
  watchAlso();
}

/** Pages without a password field are read once they stand. */
const settle = (): void => {
  settled = true;
  if (!/password/.test(look.form)) moved();
};

/** Answers the worker's `worker:look` with everything that shows now, changed or not. */
const answer = guard((message: Envelope, _: unknown, respond: (said: unknown) => void) => {
  if (message.name !== 'worker:look') return;
  respond(
    sighting([...distinct(everything())].flatMap((found) => found ?? []).slice(0, LIMITS.texts)),
  );
});

/** Looks at the page as soon as it is there, and whenever something happens from then on. */
export const watch = ({ blankAfterMs, places }: WatchList): void => {
  learnPlaces(places);
  lookBy(() => lookAtAll(blankAfterMs));
  enter(page);
  chrome.runtime.onMessage.addListener(answer);
  listen(window.navigation, 'currententrychange', moved);
  for (const type of moves) listen(window, type, moved);
  listen(window, 'load', settle);
  const begin = () => {
    // The first frame comes when the styles are there; hidden pages have none.
    requestAnimationFrame(() => later(0, moved));
    later(SETTLING_MS, settle);
  };
  if (page.readyState === 'loading') {
    listen(page, 'DOMContentLoaded', begin);
    later(PATIENCE_MS, begin);
  } else begin();
};
