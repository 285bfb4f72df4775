import { createHash, sign } from 'node:crypto';
import { PbfWriter } from 'pbf';
import type { SigningKey } from '../key.ts';

/** Fields of CrxFileHeader, AsymmetricKeyProof and SignedData in Chromium's crx3.proto. */
const HEADER = { sha256WithRsa: 2, signedHeaderData: 10_000 };
const PROOF = { publicKey: 1, signature: 2 };
const SIGNED = { crxId: 1 };

/**
 * A CRX3 package of this ZIP. The signature is RSA with PKCS #1 padding, which has no randomness:
 * the same ZIP and key give the same bytes.
 */
export function crx3(archive: Uint8Array, key: SigningKey): Uint8Array {
  const signedData = message((pbf) => {
    pbf.writeBytesField(
      SIGNED.crxId,
      createHash('sha256').update(key.publicDer).digest().subarray(0, 16),
    );
  });
  const signature = sign(
    'sha256',
    Buffer.concat([
      Buffer.from('CRX3 SignedData\0'),
      uint32(signedData.length),
      signedData,
      archive,
    ]),
    key.privateKey,
  );
  const proof = message((pbf) => {
    pbf.writeBytesField(PROOF.publicKey, key.publicDer);
    pbf.writeBytesField(PROOF.signature, signature);
  });
  const header = message((pbf) => {
    pbf.writeBytesField(HEADER.sha256WithRsa, proof);
    pbf.writeBytesField(HEADER.signedHeaderData, signedData);
  });
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
