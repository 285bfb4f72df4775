import { PATH_WORDS, QUERY_NAMES } from './address-words.ts';

const LONGEST_ADDRESS = 8_192;
const SHORTEST = 3;
const MOST = 200;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * The words of an address that are no part of its protocol: of the user, the path, the values and
 * the fragment. One of them in a text of the page may be a user's name that is also a word.
 */
export function addressValues(raw: string): ReadonlySet<string> {
  const address = raw.slice(0, LONGEST_ADDRESS);
  if (!URL.canParse(address)) return new Set();
  const { username, pathname, search, hash } = new URL(address);
  const words = [username, pathname, search, hash]
    .map((part) => decoded(decoded(part)).toLowerCase())
    .flatMap((part) => part.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST && !PATH_WORDS.has(word) && !QUERY_NAMES.has(word));
  return new Set(words.slice(0, MOST));
}
