import { all, page, type Root, shadowOf } from './dom.ts';
import { custom } from './places.ts';

const MOST_ROOTS = 250;
const MOST_ELEMENTS = 20_000;
const ITERATOR = 4;

/** The document and the open shadow roots found so far. */
export let roots: readonly Root[] = [page];
/** Custom elements; they may get their shadow root after they were added. */
const waiting = new Set<Node>();

/** The elements matching `selector`, wherever they are. */
export const everywhere = (selector: string): readonly Element[] =>
  roots.flatMap((root) => all(root, selector));

/** Whether there are more elements than anyone reads: only the cheapest looks are taken there. */
export const isHuge = (): boolean => page.getElementsByTagName('*').length > MOST_ELEMENTS;

/** Looks for open shadow roots at `nodes` and at custom elements under them, tells of each new one. */
export const sweep = (nodes: readonly Node[], enter: (root: Root) => void): void => {
  const queue = [...nodes];
  const open = (host: Node) => {
    const root = roots.length <= MOST_ROOTS && host instanceof Element && shadowOf(host);
    if (root || !host.isConnected) waiting.delete(host);
    if (!root || roots.includes(root)) return;
    roots = [...roots, root];
    queue.push(...root.children);
    enter(root);
  };
  roots = roots.filter((root) => root.isConnected);
  waiting.forEach(open);
  // The queue grows while it is worked off.
  for (const node of isHuge() ? [] : queue) {
    open(node);
    const found = page.evaluate(custom, node, null, ITERATOR);
    for (let at = found.iterateNext(); at; at = found.iterateNext()) {
      waiting.add(at);
      open(at);
    }
  }
};
