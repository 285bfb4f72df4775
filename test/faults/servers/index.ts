import type { PracticeClinic } from '../../e2e/support/stage.ts';
import { type Proxies, startProxies } from './proxies.ts';
import { type SecondPortal, startSecondPortal } from './second-portal.ts';
import { type StrangeServers, startStrange } from './strange.ts';
import { startTls, type TlsServers } from './tls.ts';

/** Everything outside the practice portal that a fault needs: odd servers, proxies, names. */
export interface Servers {
  readonly tls: TlsServers;
  readonly proxies: Proxies;
  readonly second: SecondPortal;
  /** Switches that every browser of the rows is started with. */
  readonly switches: readonly string[];
  /** The practice with the hosts of these servers. */
  adapt(clinic: PracticeClinic): PracticeClinic;
  close(): Promise<void>;
}

/** Names of one portal, `*.portal.test`, and where each leads. `dead.portal.test` does not resolve. */
function rules({ ports: tls }: TlsServers, { ports: strange }: StrangeServers): readonly string[] {
  const secure = Object.entries(tls).map(([kind, port]) => [`${kind}.portal.test:443`, port]);
  const plain = (['reset', 'empty', 'refused', 'dropping'] as const).flatMap((kind) =>
    ['80', '443'].map((from) => [`${kind}.portal.test:${from}`, strange[kind]]),
  );
  return [
    'MAP dead.portal.test ~NOTFOUND',
    ...[...secure, ...plain].map(([from, port]) => `MAP ${from} 127.0.0.1:${port}`),
    `MAP *.portal.test:80 127.0.0.1:${strange.http}`,
    `MAP *.other.test:80 127.0.0.1:${strange.http}`,
    `MAP *.hotel.test:80 127.0.0.1:${strange.http}`,
  ];
}

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
    switches: [
      `--host-resolver-rules=${rules(tls, strange).join(',')}`,
      `--proxy-pac-url=${proxyScript(proxies)}`,
      `--ignore-certificate-errors-spki-list=${tls.trusted.join(',')}`,
    ],
    adapt: (clinic) => second.adapt(withHosts(clinic)),
    close: async () =>
      void (await Promise.all([tls, strange, proxies, second].map((one) => one.close()))),
  };
}
