/** Reserved names (RFC 6761) that may be reached without TLS: they never leave the machine. */
export const isLocalName = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.test');

/** Whether `url` is on a configured host. Ports are compared only where the configuration names one. */
export function hostMatches(pattern: string, url: URL): boolean {
  const [name = '', port] = pattern.split(':');
  if (port !== undefined && port !== effectivePort(url)) return false;
  return name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name;
}

const effectivePort = (url: URL): string => url.port || (url.protocol === 'http:' ? '80' : '443');
