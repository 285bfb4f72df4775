import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { KitError } from './error.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The clinic's signing key. Whoever holds it can give every computer an update. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** The public half, as DER (SubjectPublicKeyInfo). */
  readonly publicDer: Buffer;
  /** The id Chrome and Edge give to an extension signed with it: 32 letters. */
  readonly id: string;
  /** PEM of a key that was made just now and still has to be written; absent for one that was read. */
  readonly fresh?: string;
}

/** Reads the key, or makes one in memory where the file is absent. Throws `KitError`. */
export function obtainKey(file: string, out: string): SigningKey {
  for (const [folder, reason] of [
    [ROOT, 'the repository, which is copied around'],
    [out, 'the kit, which every computer reads'],
  ] as const) {
    if (isInside(file, folder))
      throw new KitError(`--key ${file}: is inside ${reason}; name a file elsewhere`);
  }
  if (!existsSync(file)) {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return {
      ...keyOf(pair.privateKey),
      fresh: String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    };
  }
  requirePrivacy(file);
  return keyOf(parseKey(file));
}

const isInside = (file: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(file));
  return !way.startsWith('..') && !isAbsolute(way);
};

/** Windows has no such modes: there the folder's own rights count. */
function requirePrivacy(file: string): void {
  const mode = statSync(file).mode & 0o777;
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new KitError(
    `--key ${file}: others on this machine can read it (mode ${mode.toString(8)}); run: chmod 600 ${file}`,
  );
}

function parseKey(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file));
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType === 'rsa' && bits >= 2048) return key;
  } catch {
    // Said below: why OpenSSL dislikes it helps nobody.
  }
  throw new KitError(`--key ${file}: is no RSA private key of 2048 bits or more in PEM form`);
}

function keyOf(privateKey: KeyObject): SigningKey {
  const publicDer = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey, publicDer, id: idOf(publicDer) };
}

/** 16 bytes of the public key's hash, a letter from a to p for each half byte. */
const idOf = (publicDer: Buffer): string =>
  [...createHash('sha256').update(publicDer).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
