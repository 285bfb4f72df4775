import type { PracticeClinic } from '../../e2e/support/stage.ts';
import type { BrowserOptions } from '../define.ts';
import { type Proxies, startProxies } from './proxies.ts';
import { type SecondPortal, startSecondPortal } from './second-portal.ts';
import { type StrangeServers, startStrange } from './strange.ts';
import { startTls, type TlsServers } from './tls.ts';

/** Everything outside the practice portal that a fault needs: odd servers, proxies, names. */
export interface Servers {
  readonly tls: TlsServers;
  readonly proxies: Proxies;
  readonly second: SecondPortal;
  /** What every browser of the rows is started with. */
  readonly browser: BrowserOptions;
  /** The address of a page on `<name>.portal.test`, whatever server answers for that name. */
  at(name: string, path?: string): string;
  /** The practice with the hosts of these servers. */
  adapt(clinic: PracticeClinic): PracticeClinic;
  close(): Promise<void>;
}

/** Names of one portal whose servers are ordinary, or reached by their ports alone. */
const PLAIN = ['www', 'clock', 'rounds', 'idp', 'reset', 'empty', 'refused', 'dropping'] as const;

/** `dead.portal.test` is a name that nobody knows; the others lead here. */
function namesOf({ ports }: TlsServers): Readonly<Record<string, string | null>> {
  const names = [...PLAIN, ...Object.keys(ports)].map((name) => `${name}.portal.test`);
  const here = [...names, 'wifi.hotel.test'].map((name) => [name, '127.0.0.1']);
  return { ...Object.fromEntries(here), 'dead.portal.test': null };
}

const addressOf =
  ({ ports: tls }: TlsServers, { ports: plain }: StrangeServers): Servers['at'] =>
  (name, path = '/login') => {
    const secure = (tls as Record<string, number>)[name];
    const port = secure ?? (plain as Record<string, number>)[name] ?? plain.http;
    return `${secure ? 'https' : 'http'}://${name}.portal.test:${port}${path}`;
  };

/** Hosts that go through a proxy, the way many clinics set it: by a script. */
function proxyScript({ ports }: Proxies): string {
  const script = `function FindProxyForURL(url, host) {
    if (host === 'via-dead.portal.test') return 'PROXY 127.0.0.1:${ports.dead}';
    if (host === 'via-forbidding.portal.test') return 'PROXY 127.0.0.1:${ports.forbidding}';
    if (host === 'via-asking.portal.test') return 'PROXY 127.0.0.1:${ports.asking}';
    if (host === 'via-working.portal.test') return 'PROXY 127.0.0.1:${ports.working}';
    return 'DIRECT';
  }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

const withHosts = (clinic: PracticeClinic): PracticeClinic => ({
  ...clinic,
  portals: clinic.portals.map((portal) => ({
    ...portal,
    hosts: [...portal.hosts, '*.portal.test'],
    identityProviders: [...(portal.identityProviders ?? []), 'idp.portal.test'],
  })),
});

/** Starts them all on loopback. */
export async function startServers(): Promise<Servers> {
  const [tls, strange, second] = await Promise.all([
    startTls(),
    startStrange(),
    startSecondPortal(),
  ]);
  const portOf = (host: string) => (host.startsWith('good') ? tls.ports.good : strange.ports.http);
  const proxies = await startProxies(portOf);
  return {
    tls,
    proxies,
    second,
    browser: {
      names: namesOf(tls),
      proxy: { script: proxyScript(proxies) },
      trusted: tls.trusted,
    },
    at: addressOf(tls, strange),
    adapt: (clinic) => second.adapt(withHosts(clinic)),
    close: async () =>
      void (await Promise.all([tls, strange, proxies, second].map((one) => one.close()))),
  };
}
