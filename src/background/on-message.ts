import polyfill from 'webextension-polyfill';

/** Chromium takes a listener's promise for an answer only through the polyfill. */
export const { onMessage } = polyfill.runtime;
