import type { BrowserWays } from './define.ts';

/** Chrome, Edge and Chromium. */
export const chromium: BrowserWays = {
  storageOf: async (_, { storage }) => storage,
};
