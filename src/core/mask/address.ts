import { maskHost } from './host.ts';
import { maskPath } from './path.ts';
import { maskPairs } from './query.ts';

/** The parts of an address that may be stored: no value, no id, no name of a person. */
export interface MaskedAddress {
  readonly scheme: 'https' | 'http' | 'other';
  readonly host: string;
  /** `/login/[x]` */
  readonly path: string;
  /** `?code&error=login_required&+1` or empty. */
  readonly query: string;
  /** `#id_token`, `#/login/[x]` or empty. */
  readonly fragment: string;
}

export interface AddressOptions {
  /** Configured hosts: `portal.example`, `*.portal.example`, either with `:port`. */
  readonly hosts: readonly string[];
  /** Configured paths, printed as they are. */
  readonly paths?: readonly string[];
}

const MAX_LENGTH = 8_192;
const OTHER: MaskedAddress = { scheme: 'other', host: '[x]', path: '', query: '', fragment: '' };

function maskQuery(query: string, room: number): string {
  const pairs = maskPairs(query, room);
  return pairs === '' ? '' : `?${pairs}`;
}

/** A fragment is a route of a single-page application, parameters, or nothing we know. */
function maskFragment(fragment: string): string {
  if (fragment === '') return '';
  const body = fragment.replace(/^!/, '');
  const question = body.indexOf('?');
  const route = question < 0 ? body : body.slice(0, question);
  const query = question < 0 ? '' : maskQuery(body.slice(question + 1), 60);
  if (route.startsWith('/')) return `#${maskPath(route, [], 80)}${query}`;
  return body.includes('=') ? `#${maskPairs(body, 130)}` : '#[x]';
}

/**
 * Reduces an address to what may be stored. Anything that is not http(s), or cannot be parsed,
 * becomes `other`; never throws.
 */
export function maskAddress(raw: string, options: AddressOptions): MaskedAddress {
  const text = raw.slice(0, MAX_LENGTH);
  if (!URL.canParse(text)) return OTHER;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return OTHER;
  return {
    scheme: url.protocol === 'https:' ? 'https' : 'http',
    host: maskHost(url, options.hosts),
    path: maskPath(url.pathname, options.paths),
    query: maskQuery(url.search.slice(1), 330),
    fragment: maskFragment(url.hash.slice(1)),
  };
}

/** How much of an address a report shows: the host, host and path, or all masked parts. */
export type AddressDetail = 'host' | 'shape' | 'path';

/** A masked address as one line of text. */
export function printAddress(address: MaskedAddress, detail: AddressDetail): string {
  if (address.scheme === 'other') return '[other address]';
  const host = `${address.scheme}://${address.host}`;
  if (detail === 'host') return host;
  if (detail === 'shape') return host + address.path;
  return host + address.path + address.query + address.fragment;
}
