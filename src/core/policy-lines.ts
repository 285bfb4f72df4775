import type { FixId } from './fixes/ids.ts';

/** A browser policy that allows the portal's hosts, ready to paste. */
export interface PolicyLine {
  readonly browsers: 'Chrome, Edge' | 'Firefox';
  /** JSON: for Chrome and Edge a managed policy, for Firefox a policies.json. */
  readonly json: string;
}

interface Policy {
  /** Name of a Chrome and Edge policy that takes a list of site patterns. */
  readonly chromium: string;
  readonly firefox?: (hosts: readonly string[]) => object;
}

const origin = (host: string): string => `https://${host.replace(/^\*\./, '')}`;
/** Chrome writes "any subdomain" as `[*.]`. */
const pattern = (host: string): string => `https://${host.replace(/^\*\./, '[*.]')}`;
/** A match pattern, which knows no ports. */
const matchPattern = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

const allowCookies: Policy = {
  chromium: 'CookiesAllowedForUrls',
  firefox: (hosts) => ({ Cookies: { Allow: hosts.map(origin) } }),
};

const POLICIES: Partial<Record<FixId, Policy>> = {
  'allow-cookies': allowCookies,
  'allow-third-party-cookies': allowCookies,
  'allow-popups': {
    chromium: 'PopupsAllowedForUrls',
    firefox: (hosts) => ({ PopupBlocking: { Allow: hosts.map(origin) } }),
  },
  'allow-javascript': { chromium: 'JavaScriptAllowedForUrls' },
  'ask-it-policy': {
    chromium: 'URLAllowlist',
    firefox: (hosts) => ({ WebsiteFilter: { Exceptions: hosts.map(matchPattern) } }),
  },
};

/** URLAllowlist has its own patterns: a host stands for its subdomains too. */
const chromiumPattern = (policy: string): ((host: string) => string) =>
  policy === 'URLAllowlist' ? origin : pattern;

/** The policies that do for every computer what the fix does for one; none when there is no such policy. */
export function policyLines(fix: FixId, hosts: readonly string[]): readonly PolicyLine[] {
  const policy = POLICIES[fix];
  if (!policy || hosts.length === 0) return [];
  const { chromium, firefox } = policy;
  const json = (value: object): string => JSON.stringify(value, null, 2);
  const lines: PolicyLine[] = [
    { browsers: 'Chrome, Edge', json: json({ [chromium]: hosts.map(chromiumPattern(chromium)) }) },
  ];
  if (firefox) lines.push({ browsers: 'Firefox', json: json({ policies: firefox(hosts) }) });
  return lines;
}
