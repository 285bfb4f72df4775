import { holds, matches, page, parentOf } from './dom.ts';
import { now } from './life.ts';
import { plain } from './places.ts';
import { type Finds, takeWhole } from './scene.ts';
import { zone } from './watch-form.ts';
import { submittedAt } from './watch-submit.ts';

const MOST = 50;
const LEVELS = 6;
/** What appears this soon after a form was submitted is most likely the answer. */
const ANSWER_MS = 15_000;

let appeared: readonly Node[] = [];

/** The part laid over the page or hung under it that holds `node`, or its element where that may be an answer. */
const partOf = (node: Node): Element | null => {
  const element = node instanceof Element ? node : parentOf(node);
  let part = element;
  for (let level = 0; part && level < LEVELS; level++, part = parentOf(part)) {
    const hung = part === element && parentOf(part) === page.body;
    if (hung || getComputedStyle(part).position === 'fixed') return part;
  }
  return now() < submittedAt + ANSWER_MS ? element : null;
};

/** Toasts and answers without any role or telling name, on pages with a form. */
export function* watchAppeared(): Finds {
  for (const part of new Set(appeared.map(partOf))) {
    const other = !part || !zone || holds(zone, part) || !matches(part, plain);
    if (!other) yield* takeWhole(part, 'near-form');
  }
}

/** These were added, or their text changed. */
export const touch = (nodes: readonly Node[]): void => {
  appeared = [...appeared, ...nodes].slice(-MOST);
};
