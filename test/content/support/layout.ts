/** What jsdom lacks of a browser: whether, where and as which lines the elements of a page show. */

const INLINE = /^(a|abbr|b|bdi|br|code|em|font|i|label|mark|small|span|strong|sub|sup|u|x-.*)$/;
const UNREAD = /^(input|textarea|script|style|template|title|head)$/;

const ancestors = function* (element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
};

function checkVisibility(this: Element, { visibilityProperty = false } = {}): boolean {
  if (!this.isConnected) return false;
  const styles = [...ancestors(this)].map((element) => getComputedStyle(element));
  if (styles.some(({ display }) => display === 'none')) return false;
  return !visibilityProperty || getComputedStyle(this).visibility !== 'hidden';
}

function* parts(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || UNREAD.test(node.localName)) return;
  if (getComputedStyle(node).display === 'none') return;
  const line = INLINE.test(node.localName) ? '' : '\n';
  yield node.localName === 'br' ? '\n' : line;
  for (const child of node.childNodes) yield* parts(child);
  yield line;
}

const innerText = (element: Element): string =>
  [...parts(element)]
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();

/** A box of a line's size, unless the element's own style says other. */
function getBoundingClientRect(this: Element): DOMRect {
  const style = this instanceof HTMLElement ? this.style : undefined;
  const height = Number.parseFloat(style?.maxHeight || style?.height || '20');
  const left = Number.parseFloat(style?.left || '0');
  return new DOMRect(left, 0, 200, height);
}

function evaluate(_: string, from: Node): { iterateNext(): Node | null } {
  const all = from instanceof Element || from instanceof Document ? from.querySelectorAll('*') : [];
  const custom = [...all].filter(({ localName }) => localName.includes('-'));
  return { iterateNext: () => custom.shift() ?? null };
}

/** Gives the document of a test what jsdom lacks. */
export function addLayout(): void {
  Object.assign(Element.prototype, { checkVisibility, getBoundingClientRect });
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return innerText(this);
    },
  });
  Object.assign(document, { evaluate });
}
