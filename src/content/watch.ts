import { type Envelope, LIMITS, type WatchList } from '../shared/protocol.ts';
import { page, type Root } from './dom.ts';
import { guard, later, listen } from './life.ts';
import { look } from './look.ts';
import { lookAnywhere, lookBy, lookNear } from './pace.ts';
import { learnPlaces } from './places.ts';
import { everywhere, sweep } from './roots.ts';
import { type Finds, scene } from './scene.ts';
import { distinct, sighting, tell, tellLook, tellSubmit } from './tell.ts';
import { watchAlerts } from './watch-alerts.ts';
import { expectAnswer, touch, watchAppeared } from './watch-appeared.ts';
import { watchBlank } from './watch-blank.ts';
import { moved, watchAlso } from './watch-changes.ts';
import { hearRefusals, watchFields } from './watch-fields.ts';
import { findForm, zone } from './watch-form.ts';
import { stopGrowing, watchNearForm } from './watch-near-form.ts';
import { watchPage } from './watch-page.ts';
import { hearSubmits } from './watch-submit.ts';

/** A page that loads for longer is looked at while it does. */
const PATIENCE_MS = 500;
const SETTLING_MS = 300;
/** How often, and after how long, something veiled is looked at again. */
const VEIL_TRIES = 5;
const VEIL_MS = 300;
/** Frames smaller than this show nothing to anyone. */
const TINY_PX = 64;

let settled = false;
let veilTries = 0;

function enter(root: Root): void {
  hearRefusals(root);
  hearSubmits(root, (form) => {
    expectAnswer();
    stopGrowing();
    tellSubmit(form);
    moved();
  });
}

/** The most telling places first: a text counts for the first one it shows in. */
function* everything(): Finds {
  scene.watched = new Set(zone ? [zone] : []);
  scene.veiled = false;
  yield* watchAlerts();
  yield* watchFields();
  yield* watchNearForm();
  yield* watchAppeared();
  if (settled) yield* watchPage();
}

/** One look at the whole page, in steps; tells what is new. */
function* lookAtAll(blankAfterMs: number): Finds {
  if (!page.body || innerWidth < TINY_PX || innerHeight < TINY_PX) return;
  const { touched } = scene;
  scene.touched = [];
  if (touched[0]) veilTries = VEIL_TRIES;
  touch(touched);
  yield* sweep(touched, enter);
  findForm();
  watchBlank(blankAfterMs);
  // Only a page without scripts shows its noscript parts; content scripts run there all the same.
  look.noscript = everywhere('noscript').some((element) => element.checkVisibility());
  yield* tell(everything());
  if (settled || zone) tellLook();
  watchAlso();
  if (scene.veiled && veilTries-- > 0) later(VEIL_MS, lookNear);
}

/** Answers the worker's `worker:look` with everything that shows now, changed or not. */
const answer = guard((message: Envelope, _: unknown, respond: (said: unknown) => void) => {
  if (message.name !== 'worker:look') return;
  respond(
    sighting([...distinct(everything())].flatMap((found) => found ?? []).slice(0, LIMITS.texts)),
  );
});

/** Looks at the page as soon as it is there, and whenever something happens from then on. */
export function watch({ blankAfterMs, places }: WatchList): void {
  learnPlaces(places);
  lookBy(() => lookAtAll(blankAfterMs));
  scene.touched = [page];
  enter(page);
  chrome.runtime.onMessage.addListener(answer);
  listen(window.navigation, 'currententrychange', moved);
  for (const type of ['load', 'resize', 'pointerdown', 'visibilitychange']) {
    listen(window, type, moved);
  }
  const begin = () => {
    moved();
    later(SETTLING_MS, () => {
      settled = true;
      lookAnywhere();
    });
  };
  if (page.readyState === 'loading') {
    listen(page, 'DOMContentLoaded', begin);
    later(PATIENCE_MS, begin);
  } else begin();
}
