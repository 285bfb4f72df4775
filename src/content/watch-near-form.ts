import { all } from './dom.ts';
import { now } from './life.ts';
import { look } from './look.ts';
import { labels, messages, plain } from './places.ts';
import { type Finds, takeWhole } from './scene.ts';
import { read } from './text.ts';
import { zone } from './watch-form.ts';
import { submittedAt } from './watch-submit.ts';

/** Hints that are fetched late belong to the form, not to what happened to it. */
const GROWING_MS = 500;

let known: typeof look.form | undefined;
let knownAt: number;
const usual = new Set<string>();

/**
 * Red as warnings are, whatever the page calls its classes: `rgb(…)`, or lightness, chroma and hue
 * of `oklch(…)`, the only one of both with a fraction in the middle.
 */
const isRed = (element: Element): boolean => {
  const [, r, g, b] = getComputedStyle(element)
    .color.split(/[^\d.]+/)
    .map(Number) as [number, number, number, number];
  return r > 100 ? r > 2 * g && r > 2 * b : g % 1 > 0.1 && b > 9 && b < 50;
};

/** Text that looks like a message beside the form, or appears there after the form did. */
export function* watchNearForm(): Finds {
  if (known !== look.form) {
    known = look.form;
    knownAt = now();
  }
  if (!zone) return;
  // What appears after a form was submitted is an answer.
  const growing = now() < knownAt + GROWING_MS && submittedAt < knownAt;
  const telling = [...all(zone, messages), ...all(zone, plain).filter(isRed)];
  for (const element of telling) yield* takeWhole(element, 'near-form');
  for (const text of read(zone, labels)) {
    if (growing) usual.add(text);
    if (!usual.has(text)) yield { text, where: 'near-form' };
  }
}
