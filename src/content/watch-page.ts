import { page } from './dom.ts';
import { look } from './look.ts';
import { furniture, headings, parts, sections } from './places.ts';
import { everywhere } from './roots.ts';
import type { Finds } from './scene.ts';
import { LONGEST, read } from './text.ts';
import { isVisible } from './visible.ts';

/** A page of more lines says several things, as one of several sections does. */
const FEW = 20;

/**
 * Pages without a password field: all lines of one that says one thing; of others no more than
 * what they call themselves, which is their title and their first heading; of an article nothing.
 */
export function* watchPage(): Finds {
  if (/password/.test(look.form)) return;
  const seen = (selector: string) => everywhere(selector).filter(isVisible);
  let where: 'page' | 'title' = 'page';
  let lines = seen(parts).flatMap((part) => read(part, furniture));
  yield;
  // More text is an article.
  if (lines.join('').length > LONGEST) return;
  if (lines[FEW] || everywhere(sections)[1]) {
    where = 'title';
    lines = seen(headings)
      .slice(0, 1)
      .flatMap((part) => read(part));
  }
  for (const text of lines) yield { text, where };
  yield { text: page.title, where: 'title' };
}
