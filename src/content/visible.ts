import { boxOf, isShown, parentOf } from './dom.ts';

const FAR = -999;
/** A clip may sit some levels above: collapsed alerts, text for screen readers only. */
const LEVELS = 5;

/** Whether a person could see the element, scrolled to it or not. Forces layout. */
export const isVisible = (element: Element): boolean => {
  let part: Element | null = element;
  for (let level = 0; part && level < LEVELS; level++, part = parentOf(part)) {
    const { width, height, right } = boxOf(part);
    const { overflow, opacity } = getComputedStyle(part);
    const clipped = overflow !== 'visible' && (width < 2 || height < 2);
    if (clipped || opacity === '0' || right + scrollX < FAR) return false;
  }
  return isShown(element);
};
