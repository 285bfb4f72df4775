import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildExtension } from '../../kit/build-extension.ts';
import { readClinic } from '../../kit/clinic-file.ts';
import type { Settings } from '../../src/shared/state.ts';
import { startBrowser, targetOf } from './support/start.ts';

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'login-triage-clinic-file-'));
  await buildExtension(readClinic(), { out, targets: [targetOf()] });
});
afterAll(() => rm(out, { recursive: true }));

/** The settings that the worker publishes when the package carries this `clinic.js`. */
async function settingsWith(source: string): Promise<Settings> {
  const extension = join(out, targetOf());
  await writeFile(join(extension, 'clinic.js'), source);
  const running = await startBrowser({ extension });
  try {
    const read = () => running.backstage.evaluate(() => chrome.storage.session.get('settings'));
    return await vi.waitUntil(async () => (await read()).settings as Settings | undefined, 5_000);
  } finally {
    await running.close();
  }
}

it('takes another clinic from the package without a new build', async () => {
  const portal = {
    id: 'swapped',
    name: 'Swapped',
    signIn: ['https://swapped.example/'],
    hosts: ['swapped.example'],
  };
  const { clinic, notices } = await settingsWith(
    `export default ${JSON.stringify({ portals: [portal] })};`,
  );
  expect(clinic.portals).toMatchObject([portal]);
  expect(notices).toEqual([]);
});

it('says what is wrong with a package that was spoilt', async () => {
  const { clinic, notices } = await settingsWith('export default { portals: [{ id: 7 }] };');
  expect(clinic.portals).toEqual([]);
  expect(notices.map(({ source, path }) => `${source} ${path}`)).toContain('package portals[0].id');
});
