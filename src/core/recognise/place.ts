import type { Place, Recognition } from './types.ts';

/** A heading or block of an error page is short; longer ones are articles. */
const MAX_BLOCK = 240;

/**
 * The same sentence does not count the same everywhere: beside the form it is a message, in the
 * page's body it may be part of an article, and a title is often only a name.
 */
export function inPlace(found: Recognition | null, where: Place, text: string): Recognition | null {
  if (!found) return null;
  if (where === 'title') return { ...found, strength: 'weak' };
  if (where !== 'page') return found;
  if (text.length > MAX_BLOCK) return null;
  return found;
}
