import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';

/** What was just checked is drawn by then. */
const DRAWN_MS = 1_000;

/** Has the checks run now, then goes on as soon as what they were to find is there, or says so. */
export function useLook(found: boolean, goOn: () => void, giveUp: () => void): () => Promise<void> {
  const { tabId, refresh } = useDesk();
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (!looked) return;
    const end = (next: () => void) => {
      setLooked(false);
      next();
    };
    if (found) return end(goOn);
    const patience = setTimeout(() => end(giveUp), DRAWN_MS);
    return () => clearTimeout(patience);
  }, [looked, found]);
  return async () => {
    await ask('popup:check', { tabId }).catch(() => undefined);
    refresh();
    setLooked(true);
  };
}
