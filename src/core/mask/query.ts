import { CLOSED_VALUES, QUERY_NAMES } from './address-words.ts';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** What stands without a value: a protocol's parameter never does, and its name may be somebody's. */
const FLAGS: ReadonlySet<string> = new Set([
  'error',
  'expired',
  'login_error',
  'logout',
  'session_expired',
  'sessionexpired',
  'timeout',
]);

/** A family name too: OAuth 2.0 never sends it alone (RFC 6749, 4.1), so it counts only in company. */
const STATE = 'state';

/** `response_type` may hold several of its values, in any order. */
function closedValue(name: string, raw: string): string {
  const allowed = CLOSED_VALUES.get(name);
  if (allowed === undefined) return '';
  const parts = decoded(raw).toLowerCase().split(' ');
  const known = parts.length <= 3 && parts.every((part) => allowed.has(part));
  return known ? `=${parts.join('+')}` : '';
}

/**
 * `code=x9&error=login_required&pid=77` to `code&error=login_required&+1`: names from the protocol
 * list, values only where the list of values is closed, everything else counted. What would make
 * the line longer than about `room` characters is counted too.
 */
export function maskPairs(query: string, room: number): string {
  const printed = new Map<string, string>();
  let hidden = 0;
  let length = 0;
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    if (printed.has(name)) continue;
    if (!QUERY_NAMES.has(name) || (equals < 0 && !FLAGS.has(name)) || length > room) {
      hidden += 1;
      continue;
    }
    const part = name + (equals < 0 ? '' : closedValue(name, pair.slice(equals + 1)));
    printed.set(name, part);
    length += part.length + 1;
  }
  if (printed.size === 1 && printed.delete(STATE)) hidden += 1;
  const parts = [...printed.values()];
  if (hidden > 0) parts.push(`+${hidden}`);
  return parts.join('&');
}
