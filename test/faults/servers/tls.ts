import { createServer } from 'node:https';
import type { TrustedServer } from '../../e2e/support/running.ts';
import { type Authority, makeAuthority, makeCertificate } from './certificate.ts';
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
  foreign: { host: 'foreign.portal.test', from: at(-1), until: at(30) },
  old: { host: 'old.portal.test', from: at(-1), until: at(30) },
} as const;
export type TlsKind = keyof typeof KINDS;

export interface TlsServers {
  readonly ports: Readonly<Record<TlsKind, number>>;
  /** What the browsers are told to trust. */
  readonly trusted: readonly TrustedServer[];
  /** Who signed the certificates; trusted where a browser is told to, or none is signed by anybody. */
  readonly authority?: Authority;
  close(): Promise<void>;
}

/** Those that nobody signs, and that somebody unknown signs, where the others have a trusted authority. */
const SELF_SIGNED: readonly TlsKind[] = ['untrusted'];
const STRANGE: readonly TlsKind[] = ['foreign'];

interface Signing {
  readonly authority?: Authority;
  issuerOf(kind: TlsKind): { issuer?: Authority };
}

function signing(): Signing {
  const make = (one: string) => makeAuthority(`${one} Authority`, at(-100), at(100));
  const [authority, strange] = [make('Practice'), make('Strange')];
  return {
    authority,
    issuerOf: (kind) =>
      SELF_SIGNED.includes(kind) ? {} : { issuer: STRANGE.includes(kind) ? strange : authority },
  };
}

const UNSIGNED: Signing = { issuerOf: () => ({}) };

/**
 * Starts one TLS server of each kind. `signed`: by an authority, so that a browser that trusts it sees
 * what else is wrong; of a self-signed one Firefox says only that.
 */
export async function startTls({ signed = false } = {}): Promise<TlsServers> {
  const { authority, issuerOf } = signed ? signing() : UNSIGNED;
  const trusted: TrustedServer[] = [];
  const started: [TlsKind, Listening][] = [];
  for (const kind of Object.keys(KINDS) as TlsKind[]) {
    const { host } = KINDS[kind];
    const { spki, ...pair } = makeCertificate({ ...KINDS[kind], ...issuerOf(kind) });
    const old = kind === 'old' ? OLD : {};
    const server = createServer({ ...pair, ...old }, (_, response) => signInPage(response));
    const one = await listening(server);
    started.push([kind, one]);
    if (kind === 'good') trusted.push({ host, port: one.port, cert: pair.cert, spki });
  }
  const ports = Object.fromEntries(started.map(([kind, { port }]) => [kind, port]));
  return {
    ports: ports as Record<TlsKind, number>,
    trusted,
    ...(authority && { authority }),
    close: async () => void (await Promise.all(started.map(([, one]) => one.close()))),
  };
}

/** A protocol that browsers gave up in 2020. */
const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
