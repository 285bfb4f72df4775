import { size } from './script.ts';
import type { Sentence } from './sentences.ts';
import type { Place, Recognition } from './types.ts';

/** A heading or block of an error page is short; longer ones are articles. */
const MAX_BLOCK = 240;
/** A heading names a thing in a few words and has no full stop; "Your account is locked." is a sentence. */
const MAX_HEADING = 24;
const MAX_PHRASE = 19;
const STOP = /[.!\u3002\uff0e\uff01\u0964\u06d4]["'\u201d\u00bb)]?\s*$/;

const isHeading = (raw: string, text: string): boolean =>
  size(text) <= (STOP.test(raw) ? MAX_PHRASE : MAX_HEADING);

/**
 * The same sentence does not count the same everywhere: beside the form it is a message, in the
 * page's body it may be part of an article or a bare heading, and a title is often only a name.
 */
export function inPlace(
  found: Recognition,
  where: Place,
  raw: string,
  text: string,
  said: readonly Sentence[],
): Recognition | null {
  if (where !== 'page' && where !== 'title') return found;
  if (found.strength === 'weak') return null;
  if (text.length > MAX_BLOCK || said.some((sentence) => sentence.explains)) return null;
  return where === 'title' || isHeading(raw, text) ? { ...found, strength: 'weak' } : found;
}
