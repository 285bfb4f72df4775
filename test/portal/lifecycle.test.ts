import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseClinicFile, readClinicValue } from '../../kit/clinic-file.ts';
import { clinicSchema } from '../../src/core/portal.ts';
import { signIn } from './drive.ts';
import { startPortal } from './index.ts';
import { Visitor } from './visitor.ts';

const ROOT = join(import.meta.dirname, '../..');

const sockets = () => process.getActiveResourcesInfo().filter((name) => /TCP/.test(name)).length;

/** Sockets on the visitor's side end a moment after the portal's. */
const expectNoSockets = () => vi.waitFor(() => expect(sockets()).toBe(0));

test('starts without a word and closes every socket, also those in use', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
  const portal = await startPortal();
  await portal.setFault('service.unavailable');
  const cut = new Visitor().open(portal.urls.signIn()).catch((error: Error) => error);
  const kept = fetch(portal.origins.portal.replace('portal.localhost', '127.0.0.1'));
  await (await kept).text();
  await portal.close();
  expect(await cut).toBeInstanceOf(Error);
  await expectNoSockets();
  await expect(new Visitor().open(portal.urls.signIn())).rejects.toThrow('ECONNREFUSED');
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test('a taken port is an error and leaves nothing open', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startPortal({ ports: { idp: port } })).rejects.toThrow('EADDRINUSE');
  await new Promise((resolve) => other.close(resolve));
  await expectNoSockets();
});

test('its clinic configuration passes the check and names this portal', async () => {
  const portal = await startPortal();
  await portal.close();
  const clinic = clinicSchema.parse(portal.clinic());
  expect(clinic.portals[0]?.signIn[0]).toBe(portal.urls.signIn('form'));
  expect(clinic.portals[0]?.hosts).toEqual([new URL(portal.origins.portal).host]);
  expect(clinic.portals[0]?.identityProviders).toEqual([new URL(portal.origins.idp).host]);
});

test('`npm run practice` serves the portal of the kit for trying out, and one can sign in there', async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, port] = /test\/portal\/main\.ts --port (\d+)$/.exec(scripts.practice) ?? [];
  const { rollout: _kit, ...value } = parseClinicFile(join(ROOT, 'kit/clinics/practice.json'));
  const [clinics] = readClinicValue('practice.json', value).portals;
  const address = new URL(clinics?.signIn[0] ?? '');
  expect(address.port).toBe(port);
  const portal = await startPortal();
  // The same on ports that are free: two runs of the tests may be under way.
  address.port = new URL(portal.origins.portal).port;
  const seen = await signIn(new Visitor(), address.href);
  await portal.close();
  expect(clinics?.landingPaths).toContain(new URL(seen.url).pathname);
  const hosts = [...(clinics?.hosts ?? []), ...(clinics?.identityProviders ?? [])];
  const { portal: own, idp } = portal.origins;
  expect(hosts).toEqual([own, idp].map((origin) => new URL(origin).hostname));
});

const main = (...parameters: string[]) => {
  const file = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters]);
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: () => output };
};

test('the command prints the addresses and stops on Ctrl-C', async () => {
  const { child, ended, output } = main();
  await vi.waitFor(() => expect(output()).toContain('Ctrl-C'), 15_000);
  expect(output()).toMatch(/Portal +http:\/\/portal\.localhost:\d+\/login/);
  expect(output()).toContain('demo-locked');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
}, 20_000);

test('the command refuses a port that is none', async () => {
  const { ended, output } = main('--port', 'many');
  expect(await ended).toBe(1);
  expect(output()).toContain('--port many: expected a whole number');
}, 20_000);
