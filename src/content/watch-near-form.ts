import { all } from './dom.ts';
import { now } from './life.ts';
import { look } from './look.ts';
import { places } from './places.ts';
import { type Finds, takeWhole } from './scene.ts';
import { read } from './text.ts';
import { zone } from './watch-form.ts';

/** Hints that are fetched late belong to the form, not to what happened to it. */
const GROWING_MS = 500;

let known = look.form;
let growsUntil = 0;
const usual = new Set<string>();

/** Red as warnings are, whatever the page calls its classes. */
function isRed(element: Element): boolean {
  const [r = 0, g = 0, b = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
  return r > 100 && r > 2 * g && r > 2 * b;
}

/** Text that looks like a message beside the form, or appears there after the form did. */
export function* watchNearForm(): Finds {
  if (known !== look.form) {
    known = look.form;
    growsUntil = now() + GROWING_MS;
  }
  if (!zone) return;
  const telling = [...all(zone, places.messages), ...all(zone, places.plain).filter(isRed)];
  for (const element of telling) yield* takeWhole(element, 'near-form');
  for (const text of read(zone, places.labels)) {
    if (now() < growsUntil) usual.add(text);
    if (!usual.has(text)) yield { text, where: 'near-form' };
  }
}

/** A form was submitted: what appears from now on is an answer. */
export function stopGrowing(): void {
  growsUntil = 0;
}
