import type { Look } from '../shared/protocol.ts';
import { holds, page, type Root } from './dom.ts';
import { later, listen, now } from './life.ts';
import { look } from './look.ts';
import { places } from './places.ts';
import { kindOf, zone } from './watch-form.ts';

let toldAt = 0;

/** Hears in a root that a form was submitted; nothing of it is read. */
export function hearSubmits(root: Root, submitted: (form: Look['form']) => void): void {
  const tell = (form: Look['form']) => {
    toldAt = now();
    submitted(form);
  };
  listen(root, 'submit', ({ isTrusted, target }) => isTrusted && tell(kindOf(target)));
  if (root !== page) return;
  // A click goes through all open shadow roots; a submit does not leave its own.
  listen(root, 'click', (event) => {
    const [target] = event.composedPath();
    const button = target instanceof Element && target.closest?.<HTMLButtonElement>(places.submits);
    if (!event.isTrusted || !button || !zone || !holds(zone, button)) return;
    const at = now();
    later(0, () => {
      // Where the browser itself submits, its event is the witness, unless the page prevented it.
      const native = button.type === 'submit' && button.form && !event.defaultPrevented;
      if (toldAt < at && !native) tell(look.form);
    });
  });
  // Caps lock as the last press told; keys are never listened to.
  listen(root, 'pointerdown', (event) => {
    if (event.isTrusted) look.capsLock = (event as PointerEvent).getModifierState('CapsLock');
  });
}
