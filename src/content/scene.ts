import type { Candidate } from '../shared/protocol.ts';
import { type Part, page } from './dom.ts';
import { wholeText } from './text.ts';
import { isVisible } from './visible.ts';

/** What a watcher finds; undefined: nothing, just a pause. */
export type Finds = Generator<Candidate | undefined, void>;

/** What one look leaves for the next, besides the texts. */
export const scene = {
  /** Where messages appear, shown or not: to be watched closely. */
  watched: new Set<Part>(),
  /** Added since the last look, or with another text. */
  touched: [page] as readonly Node[],
};

/** Takes the element's whole text if it can be seen; watches it closely from now on. */
export function* takeWhole(element: Element, where: Candidate['where']): Finds {
  yield;
  scene.watched.add(element);
  if (isVisible(element)) yield { text: wholeText(element), where };
}
