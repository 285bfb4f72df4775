import { maskText } from '../../core/mask/index.ts';
import type { Box, Cover, Measured, Text } from './measured.ts';

/** Where pixels of the page may stay, and where an empty outline shows that there is a field. */
export interface Plan {
  readonly keep: readonly Box[];
  readonly outline: readonly Box[];
}

const LONGEST = 300;

/** Whether every word of a text may stand in a report. */
function passes(text: string, lang: string, names: readonly string[]): boolean {
  const masked = maskText(text, { lang, names });
  return text.length <= LONGEST && masked !== '' && !masked.includes('[');
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
  const known = texts.list.map((text) => ({ text, ok: passes(text.text, texts.lang, names) }));
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
