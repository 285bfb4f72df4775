import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { State } from './read/state.ts';

/** What every section of the page may need. */
export interface Options {
  readonly state: State;
  /** Tells screen readers, politely. */
  readonly announce: (text: string) => void;
  readonly refresh: () => void;
}

const Context = createContext<Options | null>(null);
export const OptionsProvider = Context.Provider;

/** @throws outside of an OptionsProvider: a programming mistake. */
export function useOptionsPage(): Options {
  const options = useContext(Context);
  if (!options) throw new Error('no options page');
  return options;
}
