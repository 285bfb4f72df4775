import { LIMITS, type Sighting } from '../shared/protocol.ts';
import { listen } from './life.ts';

/** Scripts and styles that the page asked for and did not get. */
export const broken: Sighting['broken'][number][] = [];

const add = (resource: 'script' | 'style', address: string) =>
  broken.length < LIMITS.broken &&
  broken.push({ resource, address: address.slice(0, LIMITS.textLength) });

// Heard from the first moment: what fails is told only once.
listen(window, 'error', ({ target }) => {
  if (target instanceof HTMLScriptElement) add('script', target.src);
  if (target instanceof HTMLLinkElement) add('style', target.href);
});
