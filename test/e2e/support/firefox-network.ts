import type { ChromeScope } from './firefox-chrome-scope.ts';
import type { StartOptions, TrustedServer } from './running.ts';

/** The preferences that set a proxy. */
export function proxyPreferences({ proxy }: StartOptions): Readonly<Record<string, unknown>> {
  if (!proxy) return {};
  if ('script' in proxy)
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxy.script };
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Names and trust, which only the browser's own scope can set. */
export async function setNetwork(
  inChrome: ChromeScope,
  { names = {}, trusted = [] }: StartOptions,
): Promise<void> {
  for (const [name, to] of Object.entries(names)) await inChrome(lead(name, to ?? 'N/A'));
  for (const server of trusted) await inChrome(trust(server));
}

const lead = (name: string, to: string): string =>
  `Cc['@mozilla.org/network/native-dns-override;1']
    .getService(Ci.nsINativeDNSResolverOverride).addIPOverride('${name}', '${to}')`;

/** What a person does who accepts the risk on the warning page. */
const trust = ({ host, port, cert }: TrustedServer): string =>
  `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
    .rememberValidityOverride('${host}', ${port}, {},
      Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
        .constructX509FromBase64('${cert.replace(/-----[^-]+-----|\s/g, '')}'), true)`;
