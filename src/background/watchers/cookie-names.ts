const MOST_BYTES = 4096;
const MOST_NAMES = 50;

/** The names in Cookie request headers. */
export function namesSent(lines: readonly string[]): ReadonlySet<string> {
  const pairs = lines.flatMap((line) => line.split(';'));
  return new Set(pairs.map((pair) => pair.split('=', 1)[0]?.trim() ?? ''));
}

const nameOf = (line: string): string => line.split(/[;=]/, 1)[0]?.trim() ?? '';

/** The names in Set-Cookie lines, whether they are valid or not. */
export const namesSet = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.slice(0, MOST_NAMES).map(nameOf));

/** The names of cookies that no script of the page can touch. */
export const httpOnlyNames = (lines: readonly string[]): ReadonlySet<string> =>
  namesSet(lines.filter((line) => /;\s*httponly\s*(?:;|$)/i.test(line)));

/**
 * The names of the cookies that a browser with cookies allowed would send back on the next page
 * request to the same host: valid by RFC 6265bis, site-wide, not expired, not only for same-site
 * pages. A log-out answer or a server's own mistake must not read as "cookies blocked".
 */
export function expectedBack(lines: readonly string[], url: URL, now: number): Set<string> {
  const names = new Set<string>();
  for (const line of lines.slice(0, MOST_NAMES)) {
    const [pair = '', ...rest] = line.split(';');
    const name = pair.split('=', 1)[0]?.trim() ?? '';
    const size = pair.trim().length;
    const attributes = new Map(rest.map(attribute));
    if (name !== '' && size <= MOST_BYTES && isExpected(name, attributes, url, now))
      names.add(name);
    else names.delete(name);
  }
  return names;
}

function attribute(text: string): [string, string] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  return [name.trim().toLowerCase(), at < 0 ? '' : text.slice(at + 1).trim()];
}

function isExpected(
  name: string,
  attributes: ReadonlyMap<string, string>,
  url: URL,
  now: number,
): boolean {
  const secure = attributes.has('secure');
  const trustworthy = url.protocol === 'https:' || isLoopback(url.hostname);
  const sameSite = attributes.get('samesite')?.toLowerCase();
  if ((attributes.get('path') || defaultPath(url)) !== '/') return false;
  if (sameSite === 'strict' || (sameSite === 'none' && !secure)) return false;
  if (secure && !trustworthy) return false;
  // CHIPS: browsers refuse a partitioned cookie that is not Secure.
  if (attributes.has('partitioned') && !secure) return false;
  if (name.startsWith('__Host-') && (attributes.has('domain') || !secure)) return false;
  if (name.startsWith('__Secure-') && !secure) return false;
  return ownDomain(attributes.get('domain'), url.hostname) && !isExpired(attributes, now);
}

/** Browsers keep Secure cookies of this machine's own names without TLS too. */
const isLoopback = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost');

/** RFC 6265, section 5.1.4: without a Path attribute a cookie belongs to the folder that set it. */
const defaultPath = (url: URL): string => url.pathname.replace(/\/[^/]*$/, '') || '/';

function ownDomain(domain: string | undefined, host: string): boolean {
  if (!domain) return true;
  const name = domain.replace(/^\./, '').toLowerCase();
  return host === name || (name.includes('.') && host.endsWith(`.${name}`));
}

function isExpired(attributes: ReadonlyMap<string, string>, now: number): boolean {
  const age = attributes.get('max-age');
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return expires <= now;
}
