import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../core/report/index.ts';
import { distinct, type Group, groupReports } from '../core/triage/index.ts';
import { type Progress, readAll } from './read/read-all.ts';
import type { Refusal, Source } from './read/source.ts';

export interface Desk {
  readonly reports: readonly Report[];
  readonly groups: readonly Group[];
  readonly refused: readonly Refusal[];
  /** Null while nothing is being read. */
  readonly progress: Progress | null;
  add(sources: readonly Source[]): Promise<void>;
  clear(): void;
}

const NOTHING = { reports: [] as readonly Report[], refused: [] as readonly Refusal[] };

/** Everything read so far. What is added while something is read is read after it. */
export function useReports(): Desk {
  const [read, setRead] = useState(NOTHING);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef(new AbortController());
  const queue = useRef(Promise.resolve());
  useEffect(() => () => stop.current.abort(), []);

  const addNow = async (sources: readonly Source[], signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return;
    setProgress({ done: 0, total: sources.length });
    try {
      const more = await readAll(sources, setProgress, signal);
      setRead((before) => ({
        reports: distinct([...before.reports, ...more.reports]),
        refused: [...before.refused, ...more.refused],
      }));
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      setProgress(null);
    }
  };

  return {
    ...read,
    groups: useMemo(() => groupReports(read.reports), [read.reports]),
    progress,
    add(sources) {
      const { signal } = stop.current;
      const added = queue.current.then(() => addNow(sources, signal));
      // What follows is read, whatever became of this.
      queue.current = added.catch(() => undefined);
      return added;
    },
    clear() {
      stop.current.abort();
      stop.current = new AbortController();
      setRead(NOTHING);
    },
  };
}
