import { browser } from './browser.ts';

/**
 * Whether the page in a tab shows one of these hosts in a frame. The page is another site's, so it
 * may only be asked right after the toolbar button was pressed there (activeTab), and it answers yes
 * or no, nothing else.
 */
export const holdsFrame = (tabId: number, hosts: readonly string[]): Promise<boolean> =>
  inPage(tabId, hosts, false);

/** Loads these frames again, from the address the page gave them, and nothing of the page itself. */
export const reloadFrames = (tabId: number, hosts: readonly string[]): Promise<boolean> =>
  inPage(tabId, hosts, true);

async function inPage(tabId: number, hosts: readonly string[], again: boolean): Promise<boolean> {
  try {
    const target = { tabId };
    const args = [[...hosts], again] as const;
    const [first] = await browser.scripting.executeScript({ target, func, args: [...args] });
    return first?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page: complete in itself. */
function func(hosts: string[], again: boolean): boolean {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter(
    ({ src }) => {
      if (!URL.canParse(src)) return false;
      const { host, hostname } = new URL(src);
      return hosts.some((own) =>
        own.startsWith('*.') ? hostname.endsWith(own.slice(1)) : own === host || own === hostname,
      );
    },
  );
  if (again) for (const frame of frames) frame.src = String(frame.src);
  return frames.length > 0;
}
