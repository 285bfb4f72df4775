import { vi } from 'vitest';
import { PLACES } from '../../../src/shared/places.ts';
import type { Ask, Sighting, WatchList } from '../../../src/shared/protocol.ts';
import { addLayout } from './layout.ts';

type Said =
  | { readonly name: 'page:hello'; readonly ask: Ask<'page:hello'> }
  | { readonly name: 'page:saw'; readonly ask: Sighting };

const WATCH: WatchList = { blankAfterMs: 1_500, places: PLACES };

/** What the worker answers; throwing and never answering count too. */
export type Worker = (message: Said) => unknown;

export const willing: Worker = ({ name }) => (name === 'page:hello' ? WATCH : 'stored');

/** A page with the content script in it. */
export interface Visit {
  /** Everything the script said, in order. */
  readonly said: readonly Said[];
  /** The sightings said so far. */
  saw(): readonly Sighting[];
  /** `where: text` of all texts said so far. */
  texts(): readonly string[];
  /** Lets time pass. */
  wait(ms: number): Promise<void>;
  /** What `worker:look` answers. */
  look(): Sighting | undefined;
  /** The extension is reloaded: its scripts are orphans from now on. */
  orphan(): void;
  /** Runs the script once more in the same page. */
  again(): Promise<void>;
}

type Listener = (message: object, sender: object, respond: (answer: Sighting) => void) => void;

const runScript = async () => {
  vi.resetModules();
  await import('../../../src/content/index.iife.ts');
};

/** Timers that can be made to pass; `AbortSignal.timeout` has its own in jsdom. */
function fakeTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date', 'requestAnimationFrame'],
  });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ms);
    return controller.signal;
  });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
}

const leaving: (() => void)[] = [];

/** Opens a page with this body and lets the script look at it. */
export async function visit(body: string, worker: Worker = willing): Promise<Visit> {
  addLayout();
  fakeTime();
  document.documentElement.removeAttribute('lang');
  document.title = '';
  document.body.innerHTML = body;
  const said: Said[] = [];
  const listeners: Listener[] = [];
  const runtime: { id?: string; sendMessage: unknown; onMessage: unknown } = {
    id: 'us',
    sendMessage: async (message: Said) => {
      said.push(structuredClone(message));
      return worker(message);
    },
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  vi.stubGlobal('chrome', { runtime });
  const wait = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  const orphan = () => {
    delete runtime.id;
    dispatchEvent(new Event('resize'));
  };
  leaving.push(orphan);
  await runScript();
  await wait(1_000);
  const saw = () => said.flatMap(({ name, ask }) => (name === 'page:saw' ? [ask] : []));
  return {
    said,
    saw,
    texts: () => saw().flatMap(({ texts }) => texts.map(({ where, text }) => `${where}: ${text}`)),
    wait,
    look: () => {
      let answer: Sighting | undefined;
      const respond = (given: Sighting) => {
        answer = structuredClone(given);
      };
      for (const tell of listeners) tell({ name: 'worker:look', ask: null }, {}, respond);
      return answer;
    },
    orphan,
    again: async () => {
      await runScript();
      await wait(1_000);
    },
  };
}

/** Ends every script of the test. */
export function leave(): void {
  for (const orphan of leaving.splice(0)) orphan();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** A form as sign-in pages have it. */
export const FORM = `
  <form>
    <label>User name <input name="username"></label>
    <label>Password <input type="password" name="password"></label>
    <button>Sign in</button>
  </form>`;

/** So much else that nothing of it is close to the form. */
export const REST = `<main>${'<p>.</p>'.repeat(160)}</main>`;
