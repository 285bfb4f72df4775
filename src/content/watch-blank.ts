import { boxOf, isShown, linesOf, page } from './dom.ts';
import { later, now } from './life.ts';
import { look } from './look.ts';
import { lookAnywhere } from './pace.ts';
import { places } from './places.ts';
import { everywhere } from './roots.ts';
import { isVisible } from './visible.ts';

/** Smaller pictures are spinners and icons. */
const PICTURE_PX = 64;

let emptySince = 0;

const isBig = (element: Element) => isShown(element) && boxOf(element).height >= PICTURE_PX;

/** Whether anything at all can be seen: text, a control or a picture. */
const showsSomething = (): boolean =>
  isVisible(page.body) &&
  (everywhere(places.controls).some(isShown) ||
    everywhere(places.pictures).some(isBig) ||
    everywhere(places.parts).some((part) => isShown(part) && linesOf(part)[0]));

/** Judges whether the loaded page has stayed empty for `limitMs`. */
export function watchBlank(limitMs: number): void {
  if (page.readyState !== 'complete' || showsSomething()) emptySince = 0;
  else if (!emptySince) {
    emptySince = now();
    later(limitMs, lookAnywhere);
  }
  look.blank = emptySince > 0 && now() - emptySince >= limitMs;
}
