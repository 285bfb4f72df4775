import type { Box, Text } from './measured.ts';

/** Whether two boxes stand on one line with no more than about a word between them. */
function adjoins([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const lower = Math.min(h, height);
  const shared = Math.min(y + h, top + height) - Math.max(y, top);
  const gap = Math.max(x, left) - Math.min(x + w, left + width);
  return shared > lower / 2 && gap < 2 * lower;
}

const areNeighbours = (a: Text, b: Text): boolean =>
  a.boxes.some((box) => b.boxes.some((other) => adjoins(box, other)));

/** Texts that a reader takes for one: neighbours on a line, in the order of the document. */
export function phrasesOf(texts: readonly Text[]): readonly (readonly Text[])[] {
  const left = new Set(texts);
  const phrases: Text[][] = [];
  for (const first of texts) {
    if (!left.delete(first)) continue;
    const phrase = [first];
    for (const member of phrase) {
      for (const other of left) {
        if (!areNeighbours(member, other)) continue;
        left.delete(other);
        phrase.push(other);
      }
    }
    phrases.push(texts.filter((text) => phrase.includes(text)));
  }
  return phrases;
}
