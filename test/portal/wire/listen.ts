import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a loopback port; the listener may come later, when the other ports are known. */
export interface Site {
  readonly port: number;
  serve(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only. Port 0 takes a free one. Rejects when the port is taken. */
async function listen(port: number): Promise<Site> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve: (listener) => void server.on('request', listener),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on all of these ports or on none. */
export async function listenAll<Name extends string>(
  ports: Readonly<Record<Name, number>>,
): Promise<Record<Name, Site>> {
  const names = Object.keys(ports) as Name[];
  const tries = await Promise.allSettled(names.map((name) => listen(ports[name])));
  const sites = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = tries.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(sites.map((site) => site.close()));
    throw failed.reason;
  }
  return Object.fromEntries(names.map((name, index) => [name, sites[index]])) as Record<Name, Site>;
}
