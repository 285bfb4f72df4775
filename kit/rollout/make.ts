import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Base } from './base.ts';
import type { Deployment } from './deployment.ts';
import { installGuide } from './guide/index.ts';
import { obtainKey } from './key.ts';
import { bytes } from './pack/zip.ts';
import { packageFiles } from './packages.ts';
import { json, policyFiles, under } from './policies/files.ts';
import type { Plan } from './read.ts';
import { sbom } from './sbom.ts';
import { requireAbsent, writeKit } from './write.ts';

export interface KitOrder {
  readonly name: string;
  readonly plan: Plan;
  readonly out: string;
  readonly keyFile: string;
  readonly unsigned: boolean;
}

/** What was made, for the person at the terminal. */
export interface KitMade {
  readonly deployment: Deployment;
  readonly madeKey: boolean;
}

/** Makes the whole kit in memory, then writes it: an error before the end leaves nothing behind. */
export async function makeKit(order: KitOrder, obtain: () => Promise<Base>): Promise<KitMade> {
  const { name, plan, out, keyFile, unsigned } = order;
  requireAbsent(out);
  const key = obtainKey(keyFile, out);
  const { id } = key;
  const geckoId = `login-triage-${id.slice(0, 12)}@login-triage.example`;
  const deployment = { name, ...plan, version: versionOf(plan), id, geckoId, unsigned };
  const base = await obtain();
  const files = {
    ...packageFiles(deployment, base, key),
    ...under('policies', policyFiles(deployment)),
    'support.html': base.supportPage,
    'INSTALL.md': bytes(installGuide(deployment)),
    'sbom.cdx.json': json(sbom(deployment)),
  };
  if (key.fresh !== undefined) await writeKey(keyFile, key.fresh);
  await writeKit(out, files);
  return { deployment, madeKey: key.fresh !== undefined };
}

/** Never over a file that appeared meanwhile. */
async function writeKey(file: string, pem: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
}

/** The release's version, with the clinic's own number behind it. */
function versionOf({ rollout }: Plan): string {
  const file = join(import.meta.dirname, '../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return rollout.revision === 0 ? version : `${version}.${rollout.revision}`;
}
