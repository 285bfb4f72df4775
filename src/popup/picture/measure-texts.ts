import type { Text, Texts } from './measured.ts';

/** Runs in the page, so it uses nothing from outside of itself; never reads a field's value. */
export function measureTexts(): Texts {
  const MOST = 1_000;
  const places = new Map(
    [...document.querySelectorAll('html, body, body *')].map((element, i) => [element, i] as const),
  );
  const around = (element: Element): Element[] => {
    const { parentElement } = element;
    return parentElement ? [element, ...around(parentElement)] : [element];
  };
  const isBacked = (element: Element): boolean => {
    for (const { backgroundImage, backgroundColor } of around(element).map((one) =>
      getComputedStyle(one),
    )) {
      if (backgroundImage !== 'none') return false;
      if (backgroundColor.startsWith('rgb(')) return true;
    }
    return true;
  };
  const rectsOf = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(
      ({ width, height, top, bottom }) => width * height > 0 && bottom > 0 && top < innerHeight,
    );
  };
  const isInFront = (element: Element, { left, right, top, height }: DOMRect) =>
    [left + 1, (left + right) / 2, right - 1].every((x) => {
      const hit = document.elementFromPoint(x, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  const list: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && list.length <= MOST; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || !parent.checkVisibility()) continue;
    const rects = rectsOf(node);
    if (rects.length === 0) continue;
    list.push({
      text: text.slice(0, 500),
      boxes: rects.map(({ left, top, width, height }) => [left, top, width, height]),
      inside: around(parent).map((one) => places.get(one) ?? -1),
      backed: isBacked(parent),
      inFront: rects.every((rect) => isInFront(parent, rect)),
    });
  }
  return {
    lang: document.documentElement.lang,
    window: [innerWidth, innerHeight, devicePixelRatio, visualViewport?.scale ?? 1],
    list,
    doubt: list.length > MOST,
  };
}
