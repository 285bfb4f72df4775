export const page = document;
export type Root = Document | ShadowRoot;
export type Part = Element | ShadowRoot;

const MOST = 250;

/**
 * A form answers with its fields (`<input name="closest">`), in the content script's world too; so
 * whatever may be a form is asked through the prototype.
 */
const ask = <K extends keyof HTMLElement>(node: Node, key: K): HTMLElement[K] =>
  Reflect.get(HTMLElement.prototype, key, node);

export const parentOf = (node: Node): Element | null => ask(node, 'parentElement');
/** The element or shadow root around a part of the page; never used above the page's own element. */
export const outsideOf = (part: Part): Part | null => ask(part, 'parentNode') as Part | null;
export const shadowOf = (element: Element): ShadowRoot | null => ask(element, 'shadowRoot');
export const boxOf = (element: Element): DOMRect =>
  ask(element, 'getBoundingClientRect').call(element);
export const matches = (element: Element, selector: string): boolean =>
  ask(element, 'matches').call(element, selector);
export const holds = (outer: Part, inner: Node): boolean =>
  ask(outer, 'contains').call(outer, inner);
export const isShown = (element: Element): boolean =>
  ask(element, 'checkVisibility').call(element, { visibilityProperty: true });

/** The lines of text a part shows; only sensible when it shows. */
export const linesOf = (part: Part): readonly string[] =>
  part instanceof HTMLElement
    ? ask(part, 'innerText')
        .split('\n')
        .filter((line) => /\p{L}/u.test(line))
    : [...part.children].flatMap(linesOf);

const query = (root: Root | Element, selector: string): NodeListOf<Element> =>
  (root instanceof Element ? Element.prototype : root).querySelectorAll.call(root, selector);

/** How many elements there are in a part. */
export const countIn = (part: Part): number => query(part, '*').length;

/** The elements matching `selector`, at most 250. */
export const all = (root: Root | Element, selector: string): readonly Element[] =>
  ([] as readonly Element[]).slice.call(query(root, selector), 0, MOST);
