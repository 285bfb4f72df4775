import type { FixId } from './fixes/ids.ts';
import * as forms from './policy-forms.ts';

/** A browser policy that does for every computer what a fix does for one, ready to paste. */
export interface PolicyLine {
  readonly browsers: 'Chrome, Edge' | 'Firefox' | 'Firefox 153+';
  /** JSON: for Chrome and Edge a managed policy, for Firefox a policies.json. */
  readonly json: string;
}

/** What policies are about: the portal's hosts, and for some the extensions that may be in the way. */
interface About {
  readonly hosts: readonly string[];
  readonly extensions: readonly string[];
}

interface Policy {
  readonly chromium?: (about: About) => object;
  readonly firefox?: (about: About) => object;
  /** Where older ones in use do not know it. */
  readonly firefoxName?: PolicyLine['browsers'];
  /** It names extensions, and says nothing without one. */
  readonly ofExtensions?: true;
}

const sites =
  (name: string): ((about: About) => object) =>
  ({ hosts }) => ({ [name]: hosts.map(forms.sitePattern) });

const allowCookies: Policy = {
  chromium: sites('CookiesAllowedForUrls'),
  firefox: ({ hosts }) => ({ Cookies: { Allow: hosts.map(forms.origin) } }),
};

/** By extension, never for all ("*"): that would shut this one out of the portal too. */
const keptOff = ({ hosts, extensions }: About): object => ({
  ExtensionSettings: Object.fromEntries(
    extensions.map((id) => [id, { runtime_blocked_hosts: hosts.map(forms.hostPattern) }]),
  ),
});

const POLICIES: Partial<Record<FixId, Policy>> = {
  'allow-cookies': allowCookies,
  'allow-third-party-cookies': allowCookies,
  'open-own-tab': allowCookies,
  'allow-popups': {
    chromium: sites('PopupsAllowedForUrls'),
    firefox: ({ hosts }) => ({ PopupBlocking: { Allow: hosts.map(forms.origin) } }),
  },
  'allow-javascript': { chromium: sites('JavaScriptAllowedForUrls') },
  'pause-extension': {
    chromium: keptOff,
    firefox: keptOff,
    firefoxName: 'Firefox 153+',
    ofExtensions: true,
  },
  'ask-it-policy': {
    // It has patterns of its own: a host stands for its subdomains too.
    chromium: ({ hosts }) => ({ URLAllowlist: hosts.map(forms.origin) }),
    firefox: ({ hosts }) => ({ WebsiteFilter: { Exceptions: hosts.map(forms.matchPattern) } }),
  },
  // Chrome and Edge ask for the certificate itself, which we do not have.
  'ask-it-certificate': { firefox: () => ({ Certificates: { ImportEnterpriseRoots: true } }) },
};

const json = (value: object): string => JSON.stringify(value, null, 2);

/** The policies that do for every computer what the fix does for one; none when there is no such policy. */
export function policyLines(
  fix: FixId,
  hosts: readonly string[],
  extensions: readonly string[] = [],
): readonly PolicyLine[] {
  const policy = POLICIES[fix];
  if (!policy || hosts.length === 0) return [];
  if (policy.ofExtensions && extensions.length === 0) return [];
  const about = { hosts, extensions };
  const { chromium, firefox, firefoxName: browsers = 'Firefox' } = policy;
  const lines: PolicyLine[] = [];
  if (chromium) lines.push({ browsers: 'Chrome, Edge', json: json(chromium(about)) });
  if (firefox) lines.push({ browsers, json: json({ policies: firefox(about) }) });
  return lines;
}
