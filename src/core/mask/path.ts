import { EXTENSIONS, PATH_WORDS } from './address-words.ts';

const HIDDEN = '[x]';
const MAX_SEGMENTS = 8;
/** Entra's paths for accounts of any organisation; elsewhere the word may be somebody's name. */
const ANY_TENANT = /^\/common(?=\/(?:discovery|federation|oauth2|reprocess|saml2|wsfed)(?:\/|$))/i;

/** Decoded at most twice, as proxies do; what does not decode is no word of ours anyway. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function maskName(name: string): string {
  const plain = decoded(name).toLowerCase();
  if (PATH_WORDS.has(plain)) return plain;
  const dot = plain.lastIndexOf('.');
  const known =
    dot > 0 && EXTENSIONS.has(plain.slice(dot + 1)) && PATH_WORDS.has(plain.slice(0, dot));
  return known ? plain : HIDDEN;
}

function maskSegment(segment: string): string {
  const semicolon = segment.indexOf(';');
  if (semicolon < 0) return segment === '' ? '' : maskName(segment);
  return `${maskName(segment.slice(0, semicolon))};${HIDDEN}`;
}

/** The longest configured path that `path` begins with, in whole segments. */
function configuredPrefix(path: string, paths: readonly string[]): string {
  const fits = paths
    .map((known) => known.replace(/\/$/, ''))
    .filter((known) => path === known || path.startsWith(`${known}/`));
  return fits.reduce((best, known) => (known.length > best.length ? known : best), '');
}

/**
 * `/patients/4711/login` to `/[x]/[x]/login`: only dictionary words and configured paths survive,
 * at most eight segments behind a configured path and `room` characters, whole segments only.
 */
export function maskPath(path: string, paths: readonly string[] = [], room = 340): string {
  const prefix = configuredPrefix(path, paths) || (ANY_TENANT.exec(path)?.[0] ?? '').toLowerCase();
  const segments = path.slice(prefix.length).split('/').slice(1);
  let masked = prefix;
  for (const [i, segment] of segments.entries()) {
    const next = maskSegment(segment);
    if (i >= MAX_SEGMENTS || masked.length + next.length > room) return `${masked}/...`;
    masked += `/${next}`;
  }
  return masked;
}
