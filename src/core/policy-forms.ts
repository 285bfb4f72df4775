/** How policies write a configured host: each kind of policy in its own way. */

export const origin = (host: string): string => `https://${host.replace(/^\*\./, '')}`;

/** Chrome writes "any subdomain" as `[*.]`. */
export const sitePattern = (host: string): string => `https://${host.replace(/^\*\./, '[*.]')}`;

/** Scheme and host alone: neither port nor path. */
export const hostPattern = (host: string): string => `*://${host.replace(/:\d+$/, '')}`;

/** A match pattern, which knows no ports. */
export const matchPattern = (host: string): string => `${hostPattern(host)}/*`;
