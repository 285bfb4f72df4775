import { browser } from '../../shared/browser.ts';
import { planPicture } from './keep.ts';
import { measureCovers } from './measure-covers.ts';
import { measureTexts } from './measure-texts.ts';
import type { Covers, Measured, Texts } from './measured.ts';
import { paint } from './paint.ts';

/** Why there is no picture; words are `ui_picture_<reason>`. */
export type NoPicture = 'moved' | 'doubt' | 'refused';

/**
 * A masked picture of the tab as a PNG. The page is measured before and after it is captured: when
 * anything differs, there is no picture. The captured pixels are dropped here.
 */
export async function takePicture(
  tabId: number,
  names: readonly string[],
): Promise<Blob | NoPicture> {
  try {
    const before = await measure(tabId);
    const plan = planPicture(before, names);
    if (!plan) return 'doubt';
    const { windowId } = await browser.tabs.get(tabId);
    const captured = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const after = await measure(tabId);
    if (JSON.stringify(before) !== JSON.stringify(after)) return 'moved';
    return (await paint(captured, plan, before.texts.window)) ?? 'doubt';
  } catch {
    return 'refused';
  }
}

async function measure(tabId: number): Promise<Measured> {
  const run = async <T>(func: () => T): Promise<T> => {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func });
    if (first?.result == null) throw new Error('not measured');
    return first.result as T;
  };
  const covers = await run<Covers>(measureCovers);
  const texts = await run<Texts>(measureTexts);
  return { covers, texts };
}
