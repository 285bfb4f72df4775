import { all, page, type Root, shadowOf } from './dom.ts';

const MOST_ROOTS = 250;
const MOST_ELEMENTS = 20_000;
const ELEMENT = 1;

/** The document and the open shadow roots found so far. */
export let roots: readonly Root[] = [page];
/** Custom elements may get their shadow root after they were added. */
let waiting: readonly Element[] = [];

/** The elements matching `selector`, wherever they are. */
export const everywhere = (selector: string): readonly Element[] =>
  roots.flatMap((root) => all(root, selector));

/**
 * Looks for open shadow roots at and under `nodes` and tells of each new one; yields after each
 * element, so that it can pause.
 */
export function* sweep(nodes: readonly Node[], enter: (root: Root) => void) {
  const queue = [...nodes];
  const hosts: Element[] = [];
  const open = (host: Element) => {
    const root = shadowOf(host);
    if (!root && host.localName.includes?.('-')) hosts.push(host);
    if (!root || roots.includes(root) || roots.length > MOST_ROOTS) return;
    roots = [...roots, root];
    queue.push(root);
    enter(root);
  };
  roots = roots.filter((root) => root.isConnected);
  waiting.forEach(open);
  let left = MOST_ELEMENTS;
  for (const node of queue) {
    const walker = page.createTreeWalker(node, ELEMENT);
    for (let at: Node | null = node; at && left-- > 0; at = walker.nextNode()) {
      if (at instanceof Element) open(at);
      yield;
    }
  }
  waiting = [...new Set(hosts)].slice(-MOST_ROOTS);
}
