import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { bits, bytes, integer, oid, sequence, set, text, time, tlv } from './der.ts';

/** A self-signed certificate with its key, in PEM, and the mark by which Chromium can be told to trust it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the public key, base64: what `--ignore-certificate-errors-spki-list` takes. */
  readonly spki: string;
}

export interface CertificateOptions {
  readonly host: string;
  readonly from: Date;
  readonly until: Date;
  /** Who signs it; itself when nobody does. */
  readonly issuer?: Authority;
}

/** Somebody who signs certificates. */
export interface Authority {
  readonly name: string;
  readonly key: KeyObject;
  /** Its own certificate, DER in base64: what a browser can be told to trust. */
  readonly cert: string;
}

const RSA_SHA256 = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05));

const name = (host: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), text(host))));

const extensions = (...each: readonly Buffer[]): Buffer => tlv(0xa3, sequence(...each));
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), bytes(value));

/** The host as the certificate's alternative name. */
const hostName = (host: string): Buffer =>
  extension('2.5.29.17', sequence(tlv(0x82, Buffer.from(host))));
/** May sign others (basicConstraints). */
const MAY_SIGN = extension('2.5.29.19', sequence(tlv(0x01, Buffer.from([255]))));

const pem = (body: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${body.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Body {
  readonly subject: string;
  readonly issuer: string;
  readonly from: Date;
  readonly until: Date;
  readonly spki: Buffer;
  readonly extension: Buffer;
}

/** A certificate (RFC 5280), signed. */
function signed(body: Body, key: KeyObject): Buffer {
  const content = sequence(
    tlv(0xa0, integer(2)),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    RSA_SHA256,
    name(body.issuer),
    sequence(time(body.from), time(body.until)),
    name(body.subject),
    body.spki,
    extensions(body.extension),
  );
  return sequence(content, RSA_SHA256, bits(sign('sha256', content, key)));
}

/** Makes a certificate for one host. */
export function makeCertificate({ host, from, until, issuer }: CertificateOptions): Certificate {
  const { publicKey, privateKey } = newKeys();
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const names = { subject: host, issuer: issuer?.name ?? host };
  const body = { ...names, from, until, spki, extension: hostName(host) };
  return {
    cert: pem(signed(body, issuer?.key ?? privateKey)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

/** Makes an authority that no browser trusts until it is told to. */
export function makeAuthority(authority: string, from: Date, until: Date): Authority {
  const { publicKey, privateKey: key } = newKeys();
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const names = { subject: authority, issuer: authority };
  const cert = signed({ ...names, from, until, spki, extension: MAY_SIGN }, key);
  return { name: authority, key, cert: cert.toString('base64') };
}
