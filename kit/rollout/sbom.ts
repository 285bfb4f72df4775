import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from './deployment.ts';
import { uuid } from './policies/apple.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** What is in the packages that others wrote (CycloneDX 1.6). Without times: the same kit, the same bytes. */
export function sbom({ id, version }: Deployment): object {
  const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json');
  const { packages } = read<Lock>('package-lock.json');
  const ref = `pkg:generic/login-triage@${version}`;
  const components = Object.entries(dependencies).map(([name, wanted]) => ({
    type: 'library',
    'bom-ref': purl(name, wanted),
    name,
    version: wanted,
    purl: purl(name, wanted),
    licenses: [{ license: { id: licenceOf(name) } }],
    hashes: hashesOf(packages[`node_modules/${name}`]?.integrity),
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(`${id} ${version}`).toLowerCase()}`,
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': ref, name: 'login-triage', version } },
    components,
    dependencies: [
      { ref, dependsOn: components.map((one) => one.purl) },
      ...components.map((one) => ({ ref: one.purl })),
    ],
  };
}

const purl = (name: string, version: string): string => `pkg:npm/${name}@${version}`;

const licenceOf = (name: string): string =>
  read<{ license: string }>(`node_modules/${name}/package.json`).license;

/** The lockfile's `sha512-…` as CycloneDX writes it. */
function hashesOf(integrity: string | undefined): readonly object[] {
  const [, content] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return content
    ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }]
    : [];
}
