import type { Scripting } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { CannotCheck } from './define.ts';

/** What browsers say when they let nobody look into a page, and what it means. */
const REASONS: readonly (readonly [sign: RegExp, because: string])[] = [
  [/error page/i, 'error-page'],
  [/ExtensionsSettings policy/i, 'policy'],
  [/cannot access|missing host permission|must request permission/i, 'no-permission'],
  [/no tab with id|frame .* removed|no frame/i, 'page-gone'],
];

const reasonOf = (error: unknown): string =>
  REASONS.find(([sign]) => sign.test(String(error)))?.[1] ?? 'failed';

/**
 * Runs a function in the tab's page; it must be complete in itself, because only its text goes there.
 * @throws CannotCheck with the reason when the browser refuses.
 */
export async function runInPage(
  tabId: number,
  func: () => unknown,
  world: Scripting.ExecutionWorld = 'ISOLATED',
): Promise<unknown> {
  const [first] = await browser.scripting
    .executeScript({ target: { tabId }, func, world })
    .catch((error: unknown) => {
      throw new CannotCheck(reasonOf(error));
    });
  return first?.result;
}
