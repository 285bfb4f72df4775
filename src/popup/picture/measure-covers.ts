import type { Box, Cover, Covers } from './measured.ts';

/** Runs in the page, so it uses nothing from outside of itself; never reads a field's value. */
export function measureCovers(): Covers {
  const MOST = 4_000;
  const FIELDS = 'input,textarea,select,[contenteditable]';
  const THINGS = 'img,svg,canvas,video,audio,iframe,frame,object,embed,meter,progress';
  const boxOf = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height];
  };
  const hasPicture = ({
    backgroundImage,
    listStyleImage,
    borderImageSource,
  }: CSSStyleDeclaration) =>
    `${backgroundImage}${listStyleImage}${borderImageSource}`.includes('(');
  /** What the style sheet writes before or after an element; spaces are no sign. */
  const signs = (element: Element) =>
    ['::before', '::after']
      .map((part) => getComputedStyle(element, part))
      .filter(({ content }) => content !== 'none' && content !== 'normal')
      .filter((style) => !/^["']\s*["']$/.test(style.content) || hasPicture(style));
  const kindOf = (element: Element): Cover['kind'] | null => {
    if (element.matches(FIELDS)) return 'field';
    if (element.matches(THINGS) || element.localName.includes('-')) return 'thing';
    const style = getComputedStyle(element);
    if (!/^(?:normal|none)$/.test(style.content) || signs(element).length > 0) return 'thing';
    return hasPicture(style) ? 'behind' : null;
  };
  const elements = [...document.querySelectorAll('html, body, body *')];
  const visible = elements
    .map((element, place) => ({ element, place }))
    .slice(0, MOST)
    .filter(({ element }) => element.checkVisibility());
  return {
    list: visible.flatMap(({ element, place }) => {
      const kind = kindOf(element);
      return kind ? [{ box: boxOf(element), kind, place }] : [];
    }),
    // A sign that is placed freely may stand anywhere.
    doubt:
      elements.length > MOST ||
      visible.some(({ element }) =>
        signs(element).some(({ position }) => /absolute|fixed/.test(position)),
      ),
  };
}
