import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readClinic } from './kit/clinic-file.ts';
import { packedPacks } from './kit/vite/packed-packs.ts';
import { reportWords } from './kit/vite/report-words.ts';
import { NOT_IN_FIREFOX } from './test/e2e/not-in-firefox.ts';

/** What the build makes of two imports: a script's name in the package, the default clinic. */
const builtModules: Plugin = {
  name: 'login-triage:built-modules',
  enforce: 'pre',
  resolveId: (source) =>
    source === 'virtual:clinic' || source.endsWith('.iife.ts?script') ? `\0${source}` : null,
  load(id) {
    if (id === '\0virtual:clinic') return `export default ${JSON.stringify(readClinic())}`;
    return id.startsWith('\0') && id.endsWith('?script') ? 'export default "content.js"' : null;
  },
};

const plugins = [builtModules, reportWords(), packedPacks()];

/** What one browser alone can run. */
const ELSEWHERE = {
  chromium: ['firefox/**', 'rollout/firefox.test.ts'],
  firefox: Object.keys(NOT_IN_FIREFOX),
} as const;

/** The tests that need a real browser: written once, run in each. */
const realBrowser = (name: string, browser: keyof typeof ELSEWHERE) => ({
  test: {
    name,
    include: ['test/e2e/**/*.test.ts'],
    exclude: ELSEWHERE[browser].map((file) => `test/e2e/${file}`),
    env: { TEST_BROWSER: browser },
    fileParallelism: false,
    // One more try where a busy machine missed a moment; test/run/second-tries.ts names each.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 15_000 } },
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          setupFiles: ['test/support/seed.ts'],
          // Whatever is not named below, so that no test is left out by its folder.
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{content,popup,options,support,build,e2e}/**', 'test/layout.test.ts'],
          // A busy machine is no fault: no test of ours is one of time.
          testTimeout: 180_000,
        },
      },
      {
        plugins,
        test: {
          name: 'unit-dom',
          setupFiles: ['test/support/seed.ts'],
          environment: 'jsdom',
          include: ['test/{content,popup,options,support}/**/*.test.{ts,tsx}'],
          testTimeout: 180_000,
        },
      },
      { test: { name: 'layout', include: ['test/layout.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/build/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      realBrowser('e2e', 'chromium'),
      realBrowser('e2e-firefox', 'firefox'),
    ],
  },
});
