import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Portal, startPortal } from './index.ts';
import { Visitor } from './visitor.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'static/app.js'), 'utf8');

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

test('the app draws itself, shows an error as a toast, and drops it after four seconds', async () => {
  const visitor = new Visitor();
  const shell = await visitor.open(portal.urls.signIn('spa'));
  const { window } = new JSDOM(shell.body, { url: shell.url, runScripts: 'outside-only' });
  window.fetch = async (path, init) => {
    const answer = await visitor.fetch(new URL(String(path), shell.url).href, {
      method: init?.method ?? 'GET',
      headers: { ...(init?.headers as Record<string, string>) },
      body: String(init?.body ?? ''),
    });
    return new Response(answer.body, { status: answer.status });
  };
  const timers: { end: () => void; ms: number | undefined }[] = [];
  window.setTimeout = ((end: () => void, ms?: number) => timers.push({ end, ms })) as never;
  window.eval(SCRIPT);
  const { document } = window;
  await vi.waitFor(() => expect(document.querySelector('#sign-in')).not.toBeNull());

  const fill = (id: string, value: string) => {
    const field = document.querySelector<HTMLInputElement>(id);
    if (field !== null) field.value = value;
  };
  fill('#username', 'demo-nobody');
  fill('#password', 'x');
  document.querySelector<HTMLButtonElement>('#sign-in button')?.click();
  await vi.waitFor(() =>
    expect(document.querySelector('.toast')?.textContent).toContain('could not find an account'),
  );
  expect(timers.map(({ ms }) => ms)).toEqual([4000]);
  timers[0]?.end();
  expect(document.querySelector('.toast')).toBeNull();
});
