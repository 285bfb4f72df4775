import type { State } from '../../popup/states/index.ts';

type Loose = Record<string, Record<string, unknown>>;

/**
 * Replaces, in the popup's own page, what the state is about: the tab, the permissions, what the
 * worker and the storage answer. Drawing, styles and clipboard stay the browser's. Runs in the page
 * and takes nothing from outside itself.
 */
export function pretend(state: State): void {
  const both =
    (answer: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const done = args.at(-1);
      const told = Promise.resolve(answer(...args));
      if (typeof done === 'function') void told.then(done as (value: unknown) => void);
      return told;
    };
  const refuse = (...args: unknown[]) => {
    const error = new Error('not allowed');
    // Who waits for a callback would never hear of a promise.
    if (typeof args.at(-1) === 'function') throw error;
    return Promise.reject(error);
  };
  const silent = () => new Promise(() => {});
  const { url, privateWindow = false, hosts = true, permissions = [], paused = [] } = state;
  const outcome = state.undone ? { done: false, because: state.undone } : { done: true };
  const heard = both((message) =>
    (message as { name: string }).name === 'popup:check' ? 'done' : outcome,
  );
  const worker = { silent, dead: refuse };
  const storage = { silent, refused: refuse };
  const scope = globalThis as unknown as { chrome: Loose; browser?: Loose };
  for (const api of [scope.chrome, scope.browser].filter((one) => one !== undefined)) {
    const get = both((id) => (state.noTab ? undefined : { id, url, incognito: privateWindow }));
    Object.assign(api.tabs ?? {}, { get });
    Object.assign(api.runtime ?? {}, { sendMessage: state.worker ? worker[state.worker] : heard });
    Object.assign(api.storage?.local ?? {}, { get: both(() => ({ paused })) });
    if (state.storage) Object.assign(api.storage?.session ?? {}, { get: storage[state.storage] });
    Object.assign(api.management ?? {}, {
      getAll: both(() => [
        { id: 'abcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin' },
        { id: 'bbcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin' },
      ]),
    });
    Object.assign(api.permissions ?? {}, {
      contains: both(() => hosts),
      getAll: both(() => ({ permissions })),
    });
  }
  if (state.noClipboard) Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
}
