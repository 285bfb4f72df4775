import { maskText, supportIds } from '../../core/mask/index.ts';
import type { Box, Cover, Measured, Text } from './measured.ts';
import { phrasesOf } from './phrases.ts';

/** Where pixels of the page may stay, and where an empty outline shows that there is a field. */
export interface Plan {
  readonly keep: readonly Box[];
  readonly outline: readonly Box[];
}

const LONGEST = 300;

/** A number or a letter alone may be a part of a code or of a date. */
const WORD = /\p{L}\p{M}*\p{L}/u;

/** Whether every word of a text may stand in a report. */
function passes(text: string, lang: string, names: readonly string[]): boolean {
  const masked = maskText(text, { lang, names });
  return text.length <= LONGEST && WORD.test(masked) && !masked.includes('[');
}

/** The texts that pass alone and together with their neighbours on the line; ids never do. */
function passing({ lang, list }: Measured['texts'], names: readonly string[]): ReadonlySet<Text> {
  const phrases = phrasesOf(list).filter((phrase) => {
    const joined = phrase.map(({ text }) => text).join(' ');
    return passes(joined, lang, names) && supportIds(joined).length === 0;
  });
  return new Set(phrases.flat().filter(({ text }) => passes(text, lang, names)));
}

const overlap = ([x, y, w, h]: Box, [left, top, width, height]: Box): boolean =>
  x < left + width && left < x + w && y < top + height && top < y + h;

/** A text inside a background picture may stay where a plain colour lies between. */
const disturbs = (cover: Cover, { inside, backed, boxes }: Text): boolean =>
  inside.includes(cover.place)
    ? cover.kind !== 'behind' || !backed
    : boxes.some((box) => overlap(box, cover.box));

/**
 * An allow-list of rectangles: those of texts all of whose words may stand in a report and that
 * nothing else comes near. `names` are printed as they are, such as the portal's. Null: in doubt.
 */
export function planPicture(measured: Measured, names: readonly string[]): Plan | null {
  const { covers, texts } = measured;
  if (covers.doubt || texts.doubt || texts.window[3] !== 1) return null;
  const allowed = passing(texts, names);
  const known = texts.list.map((text) => ({ text, ok: allowed.has(text) }));
  const secret = known.flatMap(({ text, ok }) => (ok ? [] : text.boxes));
  const kept = known.filter(
    ({ text, ok }) =>
      ok &&
      text.inFront &&
      !covers.list.some((cover) => disturbs(cover, text)) &&
      !text.boxes.some((box) => secret.some((other) => overlap(box, other))),
  );
  return {
    keep: kept.flatMap(({ text }) => text.boxes),
    outline: covers.list.flatMap(({ kind, box }) => (kind === 'field' ? [box] : [])),
  };
}
