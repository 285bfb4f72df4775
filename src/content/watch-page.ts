import { page } from './dom.ts';
import { look } from './look.ts';
import { furniture, parts, sections } from './places.ts';
import { everywhere } from './roots.ts';
import type { Finds } from './scene.ts';
import { LONGEST, read } from './text.ts';
import { isVisible } from './visible.ts';

/** A page of more lines says several things, as one of several sections does. */
const FEW = 20;

/**
 * Pages without a password field: the title, and all lines of a page that is short and says one
 * thing. Articles, help and advertising only tell about failures.
 */
export function* watchPage(): Finds {
  if (/password/.test(look.form)) return;
  const lines = everywhere(parts)
    .filter(isVisible)
    .flatMap((part) => read(part, furniture));
  if (lines.join('').length > LONGEST) return;
  const saysMuch = lines[FEW] ?? everywhere(sections)[1];
  if (!saysMuch) for (const text of lines) yield { text, where: 'page' };
  yield { text: page.title, where: 'title' };
}
