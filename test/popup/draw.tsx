import '../support/fake-browser.ts';
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { App } from '../../src/popup/app.tsx';
import { Boundary } from '../../src/ui/boundary.tsx';
// What the popup loads later is loaded now: tests measure drawing, not this machine's disk.
import '../../src/popup/case.tsx';
import '../../src/popup/report/report-view.tsx';
import { dress } from '../../src/ui/language.ts';
import { fake } from '../support/fake-browser.ts';
import { CLINIC, type State } from './states/index.ts';

const CSS = readFileSync('src/ui/style/base.css', 'utf8');
const HTML = readFileSync('src/popup/index.html', 'utf8')
  .replace(/<script.*<\/script>|<link.*>/g, '')
  .replace('</head>', `<style>${CSS}</style></head>`);
export const TAB = 7;

/** Machines that run tests are busy: wait long, fail late. */
const PATIENCE_MS = 8_000;
vi.setConfig({ testTimeout: 4 * PATIENCE_MS });

/** What was copied last, by type. */
export const clipboard = { refuses: false, items: {} as Record<string, string> };

class FakeClipboardItem {
  constructor(readonly parts: Record<string, Blob>) {}
}

const write = async ([item]: FakeClipboardItem[]) => {
  if (clipboard.refuses) throw new Error('not allowed');
  for (const [type, blob] of Object.entries(item?.parts ?? {}))
    clipboard.items[type] = await blob.text();
};
const writeText = async (text: string) => {
  if (clipboard.refuses) throw new Error('not allowed');
  clipboard.items = { 'text/plain': text };
};

/** Sets up the browser as the state says, without drawing. */
export function prepare(state: Omit<State, 'shows' | 'name'>): void {
  fake.reset();
  const { url, privateWindow: incognito = false } = state;
  fake.tab = state.noTab ? undefined : { id: TAB, url, incognito };
  fake.hosts = state.hosts ?? true;
  fake.permissions = [...(state.permissions ?? [])];
  const { clinic = CLINIC, notices = [], paused = [] } = state;
  fake.stored = state.unpublished ? {} : { settings: { clinic, notices } };
  fake.local = { paused };
  if (state.record) fake.stored[`case:${TAB}`] = state.record;
  fake.storageFault = state.storage === 'refused' ? new Error('refused') : (state.storage ?? null);
  fake.answer = answerOf(state);
  Object.assign(clipboard, { refuses: state.noClipboard ?? false, items: {} });
  Object.assign(globalThis, { ClipboardItem: FakeClipboardItem });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { write, writeText },
  });
}

/** What the worker says, if it says anything. */
function answerOf({ worker, undone }: Partial<State>): typeof fake.answer {
  const done = undone ? { done: false, because: undone } : { done: true };
  return ({ name }) => {
    if (worker === 'silent') return new Promise(() => {});
    if (worker === 'dead') throw new Error('Receiving end does not exist.');
    return name === 'popup:check' ? 'done' : done;
  };
}

/** Draws the popup in the page's own HTML. Returns how to take it away. */
export function draw(): () => Promise<void> {
  document.documentElement.innerHTML = HTML;
  dress(document.documentElement);
  const app = document.getElementById('app');
  if (!app) throw new Error('index.html has no #app');
  render(
    <Boundary>
      <App search={`?tab=${TAB}`} />
    </Boundary>,
    app,
  );
  return async () => {
    render(null, app);
    // Preact runs what is left of its effects a moment later.
    await new Promise((done) => setTimeout(done, 60));
  };
}

/** Brings the popup into a state, presses included. */
export async function reach(state: State): Promise<() => Promise<void>> {
  prepare(state);
  const close = draw();
  for (const name of state.press ?? []) await press(name);
  await seen(state.shows);
  return close;
}

/** The first element that fits, as soon as it is there. */
export const seen = (selector: string): Promise<HTMLElement> =>
  vi.waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    expect(element, selector).not.toBeNull();
    return element as HTMLElement;
  }, PATIENCE_MS);

/** `expect.poll` with that patience. */
export const soon = <T,>(read: () => T) => expect.poll(read, { timeout: PATIENCE_MS });

export async function press(name: string): Promise<void> {
  const button = await seen(`[data-button="${name}"]`);
  button.focus();
  button.click();
}

/** Everything on the screen, as one text. */
export const text = (): string => document.getElementById('app')?.textContent ?? '';
export const heard = (): string => document.querySelector('[role=status]')?.textContent ?? '';
