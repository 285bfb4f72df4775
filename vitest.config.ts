import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the build makes of `?script` imports: the file's name, not the file. */
const scriptNames: Plugin = {
  name: 'login-triage:script-names',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.iife.ts?script') ? `\0${source}` : null),
  load: (id) =>
    id.startsWith('\0') && id.endsWith('?script') ? 'export default "content.js"' : null,
};

const shared = {
  plugins: [scriptNames],
  resolve: { alias: { 'virtual:clinic': join(import.meta.dirname, 'kit/clinics/healtheos.json') } },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['test/{core,shared,background,kit,setup,run,portal}/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'unit-dom',
          environment: 'jsdom',
          include: ['test/{content,popup,options}/**/*.test.{ts,tsx}'],
        },
      },
      { test: { name: 'layout', include: ['test/layout.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/build/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
