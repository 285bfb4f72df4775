import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { readState, type State } from './state.ts';

export interface Reading {
  readonly state: State | null;
  /** The last reading failed, and why. */
  readonly failure: unknown;
  readonly refresh: () => void;
}

/** The page's state, read again whenever settings, own portals, policy or permissions change. */
export function useOptions(): Reading {
  const [state, setState] = useState<State | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    readState().then(
      (read) => {
        if (turn !== latest.current) return;
        setFailure(null);
        if (read) setState(read);
      },
      (error) => turn === latest.current && setFailure(error),
    );
  }, []);

  useEffect(() => {
    const { storage, permissions } = browser;
    const events = [storage.onChanged, permissions.onAdded, permissions.onRemoved];
    for (const event of events) event.addListener(refresh);
    refresh();
    return () => {
      for (const event of events) event.removeListener(refresh);
    };
  }, [refresh]);

  return { state, failure, refresh };
}
