import type { Look } from '../shared/protocol.ts';
import { all, holds, type Root } from './dom.ts';
import { listen, now } from './life.ts';
import { look } from './look.ts';
import { submits } from './places.ts';
import { kindOf, zone } from './watch-form.ts';

const ONE_PRESS_MS = 1_000;

/** When a form was last submitted. */
export let submittedAt = Number.NEGATIVE_INFINITY;

/** Hears in a root that a form was submitted; nothing of it is read. */
export const hearSubmits = (root: Root, submitted: (form: Look['form']) => void): void => {
  const tell = (form: Look['form']) => {
    if (now() > submittedAt + ONE_PRESS_MS) submitted(form);
    submittedAt = now();
  };
  listen(root, 'submit', ({ isTrusted, target }) => isTrusted && tell(kindOf(target)));
  // Many pages send without a submit.
  listen(root, 'click', ({ isTrusted, target }) => {
    const button = isTrusted && target instanceof Element && target.closest?.(submits);
    if (button && zone && holds(zone, button) && !all(zone, ':invalid')[0]) tell(look.form);
  });
  // Caps lock as the last press told; keys are never listened to.
  listen(root, 'pointerdown', (event) => {
    if (event.isTrusted) look.capsLock = (event as PointerEvent).getModifierState('CapsLock');
  });
};
