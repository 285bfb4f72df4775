import { all, linesOf, type Part } from './dom.ts';

/** More than anyone reads; hidden text counts too. */
const MOST = 20_000;
/** Longer texts are no message. */
export const LONGEST = 1_200;

/** The lines of text a visible element shows, without those of its parts matching `except`. */
export function read(part: Part, except = 'button'): readonly string[] {
  // Text that somebody writes is not read.
  const size = all(part, 'script,style').reduce(
    (left, code) => left - code.textContent.length,
    (part.textContent ?? '').length,
  );
  if (size > MOST || all(part, '[contenteditable]')[0]) return [];
  const others = all(part, except).flatMap(linesOf);
  return linesOf(part).filter((line) => !others.includes(line));
}

/** All lines as one text; empty when that is longer than any message. */
export function wholeText(element: Element): string {
  const text = read(element).join(' | ');
  return text.length > LONGEST ? '' : text;
}
