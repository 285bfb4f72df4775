/**
 * The last net: whatever breaks, a page with the reason is shown, never a blank one. Stands alone:
 * it must work when nothing else does. The words in index.html are what is left without scripts.
 */

const PATIENCE_MS = 2_000;

type Words = {
  i18n?: { getMessage(key: string): string };
  runtime?: { getManifest(): { version: string } };
};

/** The browser's own object, not the polyfill: loading that may be what failed. */
const browserItself = (): Words | undefined =>
  (globalThis as { chrome?: Words }).chrome ?? (globalThis as { browser?: Words }).browser;

/** Shows the reason for every uncaught fault, and when nothing is drawn in time. */
export function startWatchdog(): void {
  addEventListener('error', (event) => showFault(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => showFault(event.reason));
  setTimeout(() => {
    if (!document.querySelector('#app > *')) showFault(sayOr('ui_own_slow', 'Too slow'));
  }, PATIENCE_MS);
}

/** Replaces what is drawn by the plain page. */
export function showFault(error: unknown): void {
  const page = document.getElementById('fault');
  // The first reason is the one that matters.
  if (!page || page.classList.contains('shown')) return;
  document.getElementById('app')?.setAttribute('hidden', '');
  page.classList.add('shown');
  page.setAttribute('role', 'main');
  for (const element of page.querySelectorAll('[data-word]')) {
    element.textContent = sayOr(element.getAttribute('data-word') ?? '', element.textContent);
  }
  const lines = page.querySelector('pre');
  if (lines) lines.textContent = faultLines(error);
  focusTitle(page);
}

/** What had the focus is hidden now, and so is the region that speaks: who listens hears the title. */
function focusTitle(page: HTMLElement): void {
  const title = page.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

/** What we need to mend a fault of our own: version, browser and reason; nothing of the page. */
export function faultLines(error: unknown): string {
  const version = browserItself()?.runtime?.getManifest().version ?? '?';
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [`Login Triage ${version}`, navigator.userAgent, reason.slice(0, 300)].join('\n');
}

const sayOr = (key: string, english: string | null): string =>
  browserItself()?.i18n?.getMessage(key) || (english ?? key);
