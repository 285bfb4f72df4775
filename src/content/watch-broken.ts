import { LIMITS, type Sighting } from '../shared/protocol.ts';
import { listen } from './life.ts';

/** Scripts and styles that the page asked for and did not get. */
export const broken: Sighting['broken'][number][] = [];

// Heard from the first moment: what fails is told only once. Pictures and windows have other names.
listen(window, 'error', ({ target }) => {
  const { src, href, tagName } = target as Partial<HTMLScriptElement & HTMLLinkElement>;
  const resource = tagName === 'SCRIPT' ? 'script' : tagName === 'LINK' && 'style';
  const address = src ?? href;
  if (resource && address && broken.length < LIMITS.broken)
    broken.push({ resource, address: address.slice(0, LIMITS.textLength) });
});
