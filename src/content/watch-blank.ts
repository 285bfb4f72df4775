import { boxOf, isShown, linesOf, page } from './dom.ts';
import { later, now } from './life.ts';
import { look } from './look.ts';
import { lookAnywhere } from './pace.ts';
import { parts, pictures } from './places.ts';
import { everywhere } from './roots.ts';
import { isVisible } from './visible.ts';
import { zone } from './watch-form.ts';

/** Smaller pictures are spinners and icons. */
const PICTURE_PX = 64;

let emptySince = Number.POSITIVE_INFINITY;

const isBig = (element: Element) => isShown(element) && boxOf(element).height >= PICTURE_PX;

/** Whether anything at all can be seen: a form, text or a picture. */
const showsSomething = (): boolean =>
  zone !== null ||
  everywhere(pictures).some(isBig) ||
  everywhere(parts).some((part) => isVisible(part) && linesOf(part)[0]);

/** Judges whether the loaded page has stayed empty for `limitMs`. */
export const watchBlank = (limitMs: number): void => {
  if (page.readyState !== 'complete' || showsSomething()) emptySince = Number.POSITIVE_INFINITY;
  else if (emptySince > now()) {
    emptySince = now();
    later(limitMs, lookAnywhere);
  }
  look.blank = now() - emptySince >= limitMs;
};
