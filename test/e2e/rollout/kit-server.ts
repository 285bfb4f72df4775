import { readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { obtainBase } from '../../../kit/rollout/base.ts';
import type { Deployment } from '../../../kit/rollout/deployment.ts';
import { makeKit } from '../../../kit/rollout/make.ts';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import type { Clinic } from '../../../src/core/portal.ts';
import type { Portal } from '../../portal/index.ts';

/** A clinic's own server on loopback, and the kits it hands out. */
export interface KitServer {
  readonly folder: string;
  /** Makes the kit of this revision, with more hosts, and puts it in the place of the one before. */
  rollOut(revision: number, hosts?: readonly string[]): Promise<Deployment>;
  /** A JSON file of the kit that is handed out now. */
  read(file: string): Record<string, Record<string, unknown>>;
  close(): Promise<void>;
}

/** Starts the server for the running practice portal; own portals are forbidden, as the kit's default is. */
export async function startKitServer(portal: Portal, unsigned: boolean): Promise<KitServer> {
  const folder = await mkdtemp(join(tmpdir(), 'login-triage-kit-'));
  const served = join(folder, 'served');
  const server = createServer((request, response) => {
    const file = join(served, normalize(new URL(request.url ?? '', 'http://x').pathname));
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(isFile ? 200 : 404, { 'content-type': typeOf(file) });
    response.end(isFile ? readFileSync(file) : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const checked = checkClinic(portal.clinic());
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const { clinic } = checked;
  const base = await obtainBase();
  return {
    folder,
    rollOut: async (revision, hosts = []) => {
      const rollout = { address, revision, privateWindows: false };
      const portals = clinic.portals.map((one) => ({ ...one, hosts: [...one.hosts, ...hosts] }));
      const ours: Clinic = {
        ...clinic,
        portals,
        ownPortals: 'forbidden',
        requiredPermissions: ['cookies'],
      };
      const plan = { clinic: ours, rollout };
      const out = join(folder, `kit-${revision}`);
      const keyFile = join(folder, 'keys', 'clinic.pem');
      const { deployment } = await makeKit(
        { name: 'practice', plan, out, keyFile, unsigned },
        async () => base,
      );
      await cp(out, served, { recursive: true });
      return deployment;
    },
    read: (file) => JSON.parse(readFileSync(join(served, file), 'utf8')),
    close: async () => {
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.crx', 'application/x-chrome-extension'],
  ['.xpi', 'application/x-xpinstall'],
  ['.xml', 'text/xml'],
];
const typeOf = (file: string): string =>
  TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream';
