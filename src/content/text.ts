import { all, isShown, linesOf, type Part } from './dom.ts';

/** More than anyone reads; hidden text counts too. */
const MOST = 20_000;
/** Longer texts are no message. */
export const LONGEST = 1_200;

/** The lines of text a visible element shows, without those of its parts matching `except`. */
export const read = (part: Part, except = 'button'): readonly string[] => {
  // Text that somebody writes is not read.
  if (part.textContent.length > MOST || all(part, '[contenteditable]')[0]) return [];
  const others = all(part, except).filter(isShown).flatMap(linesOf);
  return linesOf(part).filter((line) => !others.includes(line));
};

/** All lines as one text; empty when that is longer than any message. */
export const wholeText = (element: Element): string => {
  const text = read(element).join(' | ');
  return text.length > LONGEST ? '' : text;
};
