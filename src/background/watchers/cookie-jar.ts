import type { FactOf } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { digest } from './digest.ts';

const MOST = 200;

/** Names by their digests, as long as the worker lives: without them the browser cannot be asked. */
const names = new Map<string, string>();

export function knowNames(lines: readonly string[]): void {
  if (names.size > MOST) names.clear();
  for (const line of lines.slice(0, MOST)) {
    const name = line.split(/[;=]/, 1)[0]?.trim() ?? '';
    names.set(digest(name), name);
  }
}

/**
 * Where cookies went that did not come back, if the browser may be asked: it never stored them, or
 * keeps them and did not send them.
 */
export async function whereLost(
  url: string,
  lost: readonly string[],
): Promise<FactOf<'cookie-round-trip'>['lost']> {
  const known = lost.flatMap((one) => names.get(one) ?? []);
  if (known.length === 0 || !browser.cookies) return undefined;
  const found = await Promise.all(known.map((name) => here.hasCookie(url, name).catch(() => null)));
  if (found.includes(null)) return undefined;
  return found.includes(true) ? 'not-sent' : 'not-stored';
}
