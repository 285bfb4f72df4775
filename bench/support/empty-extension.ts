import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const NAME = 'Empty';

/** The least that is a popup and a worker: a line of text without script, a listener that does nothing. */
export async function writeEmptyExtension(path: string): Promise<string> {
  await mkdir(path);
  const manifest = {
    manifest_version: 3,
    name: NAME,
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'worker.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  await writeFile(join(path, 'popup.html'), '<!doctype html><h1>Empty</h1>');
  return path;
}

/** The id that the browser gave it. */
export async function idOfEmpty(browser: Browser): Promise<string> {
  const all = [...(await browser.extensions()).values()];
  const id = all.find(({ name }) => name === NAME)?.id;
  if (!id) throw new Error('the empty extension is not there');
  return id;
}
