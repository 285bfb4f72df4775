import * as z from 'zod/mini';

/** Reserved names (RFC 6761) that may be reached without TLS: they never leave the machine. */
export const isLocalName = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.test');

const HOST =
  /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?$/;

/** A configured host: `portal.example`, `*.portal.example` or either with `:port`. */
export const hostSchema = z
  .string()
  .check(z.regex(HOST, 'expected a host such as portal.example or *.portal.example'));

/** A configured address: https, or http on a reserved local name; no user name, no fragment. */
export const urlSchema = z
  .string()
  .check(z.maxLength(500), z.refine(isAllowedUrl, 'expected an https:// address'));

function isAllowedUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLocalName(url.hostname));
  return secure && url.username === '' && url.password === '' && url.hash === '';
}

/** Whether `url` is on a configured host. Ports are compared only where the configuration names one. */
export function hostMatches(pattern: string, url: URL): boolean {
  const [name = '', port] = pattern.split(':');
  if (port !== undefined && port !== effectivePort(url)) return false;
  return name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name;
}

const effectivePort = (url: URL): string => url.port || (url.protocol === 'http:' ? '80' : '443');
