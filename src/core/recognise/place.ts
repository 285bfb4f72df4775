import { size } from './script.ts';
import type { Sentence } from './sentences.ts';
import type { Place, Recognition } from './types.ts';

/** A heading or block of an error page is short; longer ones are articles. */
const MAX_BLOCK = 240;
/** A heading names a thing in a word or two; "Your account is locked" is a sentence. */
const MAX_HEADING = 19;

/**
 * The same sentence does not count the same everywhere: beside the form it is a message, in the
 * page's body it may be part of an article or a bare heading, and a title is often only a name.
 */
export function inPlace(
  found: Recognition,
  where: Place,
  text: string,
  said: readonly Sentence[],
): Recognition | null {
  if (where !== 'page' && where !== 'title') return found;
  if (found.strength === 'weak') return null;
  if (text.length > MAX_BLOCK || said.some((sentence) => sentence.explains)) return null;
  return where === 'title' || size(text) <= MAX_HEADING ? { ...found, strength: 'weak' } : found;
}
