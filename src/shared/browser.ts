import type { Browser } from 'webextension-polyfill';

const { browser: own, chrome } = globalThis as unknown as Record<string, Browser | undefined>;

/** The browser's own interface, under either of its names: both answer by promise. */
export const browser = (own ?? chrome) as Browser;
