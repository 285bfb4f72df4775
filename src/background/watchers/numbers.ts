import { remember } from './remember.ts';

interface Place {
  readonly tabId: number;
  readonly url: string;
}

/** A number whose failure never came is told all the same. */
const WAIT_MS = 1_000;

const keyOf = ({ tabId, url }: Place): string => `${tabId} ${url.replace(/#.*$/, '')}`;

/** Failures without a name, and numbers that wait for theirs: which of the two comes first is not fixed. */
const failed = remember<true>();
const waiting = remember<() => void>();

/** A request failed, and the browser said no name: its number may be here already. */
export function failedUnnamed(place: Place): void {
  const tell = waiting.take(keyOf(place));
  if (tell) tell();
  else failed.set(keyOf(place), true);
}

/**
 * Tells a number once its request has failed. Before that the page load it belongs to may not have
 * begun here, and it would be filed with the page before.
 */
export function afterFailure(place: Place, tell: () => void): void {
  const key = keyOf(place);
  if (failed.take(key)) {
    tell();
    return;
  }
  const late = setTimeout(() => waiting.take(key)?.(), WAIT_MS);
  waiting.set(key, () => {
    clearTimeout(late);
    tell();
  });
}
