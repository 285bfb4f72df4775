import { checkClinic } from '../../core/clinic/check.ts';
import { isLocalName } from '../../core/hosts.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';

/** Why an address cannot become a portal. */
export type AddressFault = 'no_address' | 'not_secure' | 'no_name' | 'taken' | 'too_many';

/** More portals than anybody signs in to. */
export const MOST = 20;

/**
 * A portal for the address of its sign-in page, as somebody pastes it; `portals` are those there are.
 * What comes after `?` and `#` belongs to one visit and is left out.
 */
export function portalFrom(address: string, portals: readonly Portal[]): Portal | AddressFault {
  const url = addressOf(address);
  if (!url) return 'no_address';
  if (url.protocol === 'http:' && !isLocalName(url.hostname)) return 'not_secure';
  if (portals.some((one) => hostsOf(one).includes(url.host))) return 'taken';
  if (portals.length >= MOST) return 'too_many';
  const checked = checkClinic({
    portals: [
      {
        id: idFor(url.hostname, new Set(portals.map(({ id }) => id))),
        name: url.host,
        signIn: [url.origin + url.pathname],
        hosts: [url.host],
      },
    ],
  });
  return (checked.ok ? checked.clinic.portals[0] : undefined) ?? 'no_name';
}

/** The address that was meant: people leave the scheme out. */
function addressOf(text: string): URL | null {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
}

function idFor(host: string, taken: ReadonlySet<string>): string {
  const base = host
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 28);
  const names = [base, ...Array.from({ length: MOST }, (_, index) => `${base}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? base;
}
