import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { TARGETS } from '../../kit/manifest.ts';
import { filesIn, readManifest } from './package.ts';

const out = inject('built');
const ROOT = join(import.meta.dirname, '../..');

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The rows of a table of docs/PERMISSIONS.md: the first cell of each, without backticks. */
function ledger(heading: string): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs/PERMISSIONS.md'), 'utf8');
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  return [...body.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe.each(TARGETS)('the %s manifest', (target) => {
  const manifest = readManifest(out, target);

  it('lets pages of the extension load and send nothing', () =>
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY }));

  it.each([
    'web_accessible_resources',
    'externally_connectable',
    'content_scripts',
    'key',
    'update_url',
  ])('has no %s', (key) => expect(manifest).not.toHaveProperty(key));

  it('asks at install for what the ledger says, and the configured host', () => {
    expect([...manifest.permissions].sort()).toEqual([...ledger('At install')].sort());
    expect(manifest.host_permissions).toEqual(['https://portal.healtheos.example/*']);
  });

  it('asks later for what the ledger says', () => {
    const firefoxLacks = target === 'firefox' ? ['contentSettings'] : [];
    expect([...manifest.optional_permissions, ...firefoxLacks].sort()).toEqual(
      [...ledger('When a fix needs it')].filter((name) => !name.includes('://')).sort(),
    );
    expect([...manifest.optional_host_permissions].sort()).toEqual(
      [...ledger('When a fix needs it')].filter((name) => name.includes('://')).sort(),
    );
  });

  it.each(ledger('Never'))('never asks for %s', (name) => {
    expect(manifest.permissions).not.toContain(name);
    expect(manifest.optional_permissions).not.toContain(name);
    expect(manifest.host_permissions).not.toContain(name);
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(manifest.version).toBe(version);
  });

  it('names only files and words that exist', () => {
    const text = JSON.stringify(manifest);
    const files = [...text.matchAll(/"([\w/.-]+\.(?:js|html|png|json))"/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(out, target, file)))).toEqual([]);
    const words = JSON.parse(
      readFileSync(join(out, target, '_locales/en/messages.json'), 'utf8'),
    ) as object;
    const keys = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(keys).toContain('extension_name');
    for (const key of keys) expect(words).toHaveProperty(key);
  });
});

it('has an event page and a Gecko id in Firefox, a worker in Chrome', () => {
  const chrome = readManifest(out, 'chrome');
  const firefox = readManifest(out, 'firefox');
  expect(chrome.background).toEqual({ service_worker: 'service-worker-loader.js', type: 'module' });
  expect(firefox.background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
  expect(firefox.browser_specific_settings).toEqual({
    gecko: {
      id: 'login-triage@login-triage.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  for (const key of ['minimum_chrome_version', 'storage']) expect(firefox).not.toHaveProperty(key);
});

it('packs the same files for both browsers, and only kinds that a package needs', () => {
  const files = filesIn(join(out, 'chrome'));
  expect(filesIn(join(out, 'firefox'))).toEqual(files);
  expect(files.filter((file) => !/\.(?:js|html|css|json|png|svg)$/.test(file))).toEqual([]);
});
