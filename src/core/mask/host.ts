import { hostMatches } from '../hosts.ts';
import { HOST_LABELS, LOCAL_TOPS, SECOND_LEVEL } from './address-words.ts';

const HIDDEN = '[x]';
/** What a case store accepts. */
const MAX_LENGTH = 120;

/** Anything but letters, digits and dashes, a long label, or many digits: no organisation's name. */
const isNoName = (label: string): boolean =>
  !/^[a-z0-9-]{1,40}$/.test(label) || /\d{4}/.test(label) || /^(?=.{20}).*\d/.test(label);

const isIp = (host: string): boolean => host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);

/** How many labels at the end name an organisation: `example.com` 2, `example.co.uk` 3. */
function organisationLabels(labels: readonly string[]): number {
  const top = labels.at(-1) ?? '';
  if (LOCAL_TOPS.has(top)) return 1;
  return top.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
}

const serviceLabel = (label: string): string => (HOST_LABELS.has(label) ? label : HIDDEN);

function reduced(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length === 1) return host === 'localhost' ? host : serviceLabel(host);
  const kept = organisationLabels(labels);
  const from = labels.length - kept;
  const masked = labels.map((label, i) =>
    i >= from && !isNoName(label) ? label : serviceLabel(label),
  );
  return masked.slice(-5).join('.');
}

/** The part of a wildcard's host that is not configured may name a clinic or a person. */
function underWildcard(host: string, pattern: string): string {
  const suffix = pattern.split(':')[0]?.slice(1) ?? '';
  const labels = host.slice(0, -suffix.length).split('.');
  return labels.slice(-3).map(serviceLabel).join('.') + suffix;
}

/**
 * A host that may be stored. Configured hosts as they are, others reduced to the organisation's
 * name plus labels that say what the server does; IP addresses become `[ip]`.
 */
export function maskHost(url: URL, hosts: readonly string[]): string {
  const configured = hosts.find((pattern) => hostMatches(pattern, url));
  const port = url.port !== '' && configured?.endsWith(`:${url.port}`) ? `:${url.port}` : '';
  if (configured !== undefined) {
    const exact = !configured.startsWith('*.');
    return (exact ? url.hostname : underWildcard(url.hostname, configured)) + port;
  }
  const host = isIp(url.hostname) ? '[ip]' : reduced(url.hostname);
  return host.length > MAX_LENGTH ? HIDDEN : host;
}
