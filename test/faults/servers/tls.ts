import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import { type Listening, listening } from './listening.ts';
import { signInPage } from './page.ts';

const DAY = 86_400_000;
const at = (days: number): Date => new Date(Date.now() + days * DAY);

/** The sign-in page over TLS, with what is wrong with the server's side of it. */
const KINDS = {
  /** Self-signed like the others; the browsers are told to trust its key. */
  good: { host: 'good.portal.test', from: at(-1), until: at(30) },
  expired: { host: 'expired.portal.test', from: at(-60), until: at(-2) },
  early: { host: 'early.portal.test', from: at(2), until: at(60) },
  misnamed: { host: 'guest-wifi.test', from: at(-1), until: at(30) },
  untrusted: { host: 'untrusted.portal.test', from: at(-1), until: at(30) },
  old: { host: 'old.portal.test', from: at(-1), until: at(30) },
} as const;
export type TlsKind = keyof typeof KINDS;

export interface TlsServers {
  readonly ports: Readonly<Record<TlsKind, number>>;
  /** Public keys that the browsers are told to trust. */
  readonly trusted: readonly string[];
  close(): Promise<void>;
}

/** Starts one TLS server of each kind. */
export async function startTls(): Promise<TlsServers> {
  const trusted: string[] = [];
  const started: [TlsKind, Listening][] = [];
  for (const kind of Object.keys(KINDS) as TlsKind[]) {
    const { spki, ...pair } = makeCertificate(KINDS[kind]);
    if (kind === 'good') trusted.push(spki);
    const old = kind === 'old' ? OLD : {};
    const server = createServer({ ...pair, ...old }, (_, response) => signInPage(response));
    started.push([kind, await listening(server)]);
  }
  const ports = Object.fromEntries(started.map(([kind, { port }]) => [kind, port]));
  return {
    ports: ports as Record<TlsKind, number>,
    trusted,
    close: async () => void (await Promise.all(started.map(([, one]) => one.close()))),
  };
}

/** A protocol that browsers gave up in 2020. */
const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
