import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Base, obtainBase } from '../../kit/rollout/base.ts';
import { makeKit } from '../../kit/rollout/make.ts';
import { readPlan } from '../../kit/rollout/read.ts';
import { filesIn } from './package.ts';

const PRACTICE = join(import.meta.dirname, '../../kit/clinics/practice.json');
let folder: string;
let base: Base;
const keyFile = (): string => join(folder, 'key.pem');
const order = (out: string) => ({
  name: 'practice',
  plan: readPlan(PRACTICE),
  out: join(folder, out),
  keyFile: keyFile(),
  unsigned: false,
});
const read = (file: string): Buffer => readFileSync(join(folder, 'one', file));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'login-triage-kit-'));
  base = await obtainBase();
  await makeKit(order('one'), async () => base);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('makes the same bytes again, with the key it made the first time', async () => {
  expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
  const { madeKey } = await makeKit(order('two'), async () => base);
  expect(madeKey).toBe(false);
  for (const file of filesIn(join(folder, 'one')))
    expect(readFileSync(join(folder, 'two', file)).equals(read(file)), file).toBe(true);
});

it('sums every file but the sums', () => {
  const lines = read('SHA256SUMS').toString().trim().split('\n');
  const files = filesIn(join(folder, 'one')).filter((file) => file !== 'SHA256SUMS');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(files);
  for (const line of lines) {
    const digest = createHash('sha256')
      .update(read(line.slice(66)))
      .digest('hex');
    expect(line.slice(0, 64)).toBe(digest);
  }
});

/** The parts of a CRX3 file, read by the protobuf reader. */
function readCrx(crx: Buffer) {
  const length = crx.readUInt32LE(8);
  const proof: Record<'key' | 'signature' | 'signed', Uint8Array> = {
    key: new Uint8Array(),
    signature: new Uint8Array(),
    signed: new Uint8Array(),
  };
  new PbfReader(crx.subarray(12, 12 + length)).readFields((tag, _, pbf) => {
    if (tag === 10_000) proof.signed = pbf?.readBytes() ?? proof.signed;
    else if (tag === 2)
      new PbfReader(pbf?.readBytes() ?? new Uint8Array()).readFields((inner, __, field) => {
        if (inner === 1) proof.key = field?.readBytes() ?? proof.key;
        if (inner === 2) proof.signature = field?.readBytes() ?? proof.signature;
      }, null);
  }, null);
  return {
    head: crx.subarray(0, 4).toString(),
    version: crx.readUInt32LE(4),
    ...proof,
    zip: crx.subarray(12 + length),
  };
}

it.each(['chrome', 'edge'])('signs the %s package with the key its id comes from', (browser) => {
  const { head, version, key, signature, signed, zip } = readCrx(
    read(`${browser}/login-triage-0.1.0.crx`),
  );
  expect({ head, version }).toEqual({ head: 'Cr24', version: 3 });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const data = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, zip]);
  const publicKey = createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
  expect(verify('sha256', data, publicKey, signature)).toBe(true);
  expect(verify('sha256', Buffer.concat([data, Buffer.from('x')]), publicKey, signature)).toBe(
    false,
  );
  const { gupdate } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    read(`${browser}/update.xml`).toString(),
  ) as { gupdate: { app: { appid: string; updatecheck: { version: string; codebase: string } } } };
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(gupdate.app).toMatchObject({ appid: id, updatecheck: { version: '0.1.0' } });
  expect(gupdate.app.updatecheck.codebase).toMatch(/\/(?:chrome|edge)\/login-triage-0\.1\.0\.crx$/);
});

const manifestIn = (zip: Uint8Array): Record<string, never> =>
  JSON.parse(Buffer.from(unzipSync(zip)['manifest.json'] ?? '').toString()) as Record<
    string,
    never
  >;

it('stamps the clinic’s hosts, and no way to ask for others', () => {
  const hosts = [
    'http://idp.localhost/*',
    'https://idp.localhost/*',
    'http://portal.localhost/*',
    'https://portal.localhost/*',
  ];
  for (const zip of [
    readCrx(read('chrome/login-triage-0.1.0.crx')).zip,
    read('chrome/login-triage-0.1.0-store.zip'),
    read('firefox/login-triage-0.1.0.xpi'),
  ]) {
    const manifest = manifestIn(zip);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(Buffer.from(unzipSync(zip)['clinic.js'] ?? '').toString()).toContain('PRACTICE-01');
  }
  expect(manifestIn(readCrx(read('edge/login-triage-0.1.0.crx')).zip)).toMatchObject({
    update_url: 'https://extensions.clinic.example/login-triage/edge/update.xml',
  });
  expect(manifestIn(read('chrome/login-triage-0.1.0-store.zip'))).not.toHaveProperty('update_url');
});

it('says what it is made of', () => {
  const bom = JSON.parse(read('sbom.cdx.json').toString()) as { components: { name: string }[] };
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bom.components.map(({ name }) => name)).toContain('preact');
});

it('guides to files that are there', () => {
  const guide = read('INSTALL.md').toString().replaceAll('\\', '/');
  const named = [...guide.matchAll(/(?<!\/)\b(?:policies|chrome|edge|firefox)\/[\w./-]+\.\w+/g)];
  const files = filesIn(join(folder, 'one'));
  expect(named.length).toBeGreaterThan(10);
  expect(named.map(([name]) => name).filter((name) => !files.includes(name))).toEqual([]);
});
