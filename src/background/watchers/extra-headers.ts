import { browser } from '../../shared/browser.ts';

interface ChromiumOptions {
  readonly OnSendHeadersOptions?: { readonly EXTRA_HEADERS?: string };
}

/**
 * Options for a listener that needs cookie headers: Chromium shows them only with `extraHeaders`,
 * Firefox refuses the word and always shows them.
 */
export function withCookies<T extends string>(option: T): T[] {
  const { OnSendHeadersOptions } = browser.webRequest as ChromiumOptions;
  return OnSendHeadersOptions?.EXTRA_HEADERS ? [option, 'extraHeaders' as T] : [option];
}
