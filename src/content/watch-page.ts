import { page } from './dom.ts';
import { look } from './look.ts';
import { furniture, headings, parts } from './places.ts';
import { everywhere } from './roots.ts';
import type { Finds } from './scene.ts';
import { LONGEST, read } from './text.ts';
import { isVisible } from './visible.ts';

/** A page that says no more than this, in `LONGEST` characters, says one thing. */
const FEW = 20;
/** Of a longer page only its first headings count, and none above prose: that is an article. */
const HEADINGS = 2;
const FEW_PARAGRAPHS = 2;
const PROSE = 120;

const isProse = ({ textContent }: Element) => textContent.length > PROSE;

/** Pages without a password field: the title, the headings, and all of it when it is short. */
export function* watchPage(): Finds {
  if (/password/.test(look.form)) return;
  const seen = (selector: string) => everywhere(selector).filter(isVisible);
  let lines = seen(parts).flatMap((part) => read(part, furniture));
  yield;
  if (lines[FEW] || lines.join('').length > LONGEST) {
    if (everywhere('p').filter(isProse)[FEW_PARAGRAPHS]) return;
    lines = seen(headings)
      .slice(0, HEADINGS)
      .flatMap((part) => read(part));
  }
  for (const text of lines) yield { text, where: 'page' };
  yield { text: page.title, where: 'title' };
}
