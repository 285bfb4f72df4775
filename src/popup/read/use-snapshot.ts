import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchTab } from '../../shared/state.ts';
import { steadyClock } from '../say/waiting.ts';
import { ask } from './ask.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { CheckState, Snapshot } from './snapshot.ts';
import { findTab } from './tab.ts';

/** The browser's storage did not answer in time. */
export class Slow extends Error {}
const PATIENCE_MS = 2_000;

export interface Reading {
  /** Null until something could be read. */
  readonly snapshot: Snapshot | null;
  readonly check: CheckState;
  /** The last reading failed, and why; what is drawn may be old. */
  readonly failure: unknown;
  readonly refresh: () => void;
  readonly recheck: () => void;
}

/**
 * Draws at once what is stored, asks for the checks once, and reads again whenever the case or the
 * settings change. Of readings that overtake each other the last one begun wins.
 */
export function useSnapshot(search: string): Reading {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [check, setCheck] = useState<CheckState>('running');
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(0);
  const [clock] = useState(steadyClock);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const late = setTimeout(
      () => setFailure(new Slow(`nothing read in ${PATIENCE_MS} ms`)),
      PATIENCE_MS,
    );
    try {
      const read = await readSnapshot(search, clock());
      if (turn !== latest.current) return;
      setFailure(null);
      if (read) setSnapshot(read);
    } catch (error) {
      if (turn === latest.current) setFailure(error);
    } finally {
      clearTimeout(late);
    }
  }, [search, clock]);

  const recheck = useCallback(async () => {
    setCheck('running');
    const outcome = await runChecks(search);
    await refresh();
    setCheck(outcome);
  }, [search, refresh]);

  useLayoutEffect(() => {
    void refresh();
    void recheck();
    let stop = () => {};
    let gone = false;
    findTab(search).then(
      ({ id }) => {
        if (!gone) stop = watchTab(id, () => void refresh());
      },
      () => undefined, // `refresh` meets the same error and shows it
    );
    return () => {
      gone = true;
      stop();
    };
  }, [search, refresh, recheck]);

  return { snapshot, check, failure, refresh, recheck };
}

async function runChecks(search: string): Promise<CheckState> {
  try {
    const { id } = await findTab(search);
    await ask('popup:check', { tabId: id });
    return 'done';
  } catch {
    return 'failed';
  }
}
