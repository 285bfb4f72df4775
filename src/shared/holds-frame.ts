import { browser } from './browser.ts';

/**
 * Whether the page in a tab shows one of these hosts in a frame. The page is another site's, so it
 * may only be asked right after the toolbar button was pressed there (activeTab), and it answers yes
 * or no, nothing else.
 */
export async function holdsFrame(tabId: number, hosts: readonly string[]): Promise<boolean> {
  try {
    const target = { tabId };
    const [first] = await browser.scripting.executeScript({ target, func, args: [[...hosts]] });
    return first?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page: complete in itself. */
function func(hosts: string[]): boolean {
  const addresses = [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const { src } = frame as HTMLIFrameElement;
    return URL.canParse(src) ? [new URL(src)] : [];
  });
  return addresses.some(({ host, hostname }) =>
    hosts.some((own) =>
      own.startsWith('*.') ? hostname.endsWith(own.slice(1)) : own === host || own === hostname,
    ),
  );
}
