import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
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
}

const RSA_SHA256 = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05));

const name = (host: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), text(host))));

/** One extension: the host as the certificate's alternative name. */
const extensions = (host: string): Buffer =>
  tlv(0xa3, sequence(sequence(oid('2.5.29.17'), bytes(sequence(tlv(0x82, Buffer.from(host)))))));

const pem = (body: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${body.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

/** Makes a certificate (RFC 5280) for one host. */
export function makeCertificate({ host, from, until }: CertificateOptions): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const serial = tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const body = sequence(
    tlv(0xa0, integer(2)),
    serial,
    RSA_SHA256,
    name(host),
    sequence(time(from), time(until)),
    name(host),
    spki,
    extensions(host),
  );
  return {
    cert: pem(sequence(body, RSA_SHA256, bits(sign('sha256', body, privateKey)))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
