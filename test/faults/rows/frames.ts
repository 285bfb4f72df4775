import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow, Scene } from '../define.ts';

/** Opens the desk that shows this page of the second portal in a frame. */
const framed = ({ page, servers: { second } }: Scene, path: string) =>
  visit(page, `${second.desk}/?shows=${encodeURIComponent(second.origin + path)}`);

const ROWS: readonly FaultRow[] = [
  {
    problem: 'browser.framed',
    fault: 'the portal forbids frames (X-Frame-Options)',
    meet: async (scene, faulty) => void (await framed(scene, faulty ? '/refuses-frames' : '/form')),
    calmMs: 1_500,
  },
  {
    problem: 'browser.framed',
    fault: 'the portal forbids frames (frame-ancestors)',
    meet: async (scene, faulty) =>
      void (await framed(scene, faulty ? '/refuses-frames-by-policy' : '/form')),
    calmMs: 1_500,
  },
  {
    problem: 'browser.third-party-cookies',
    fault: 'the portal’s cookies are lost in another site’s frame',
    meet: async (scene, faulty) => void (await framed(scene, faulty ? '/session' : '/form')),
    calmMs: 1_500,
  },
];

/** Firefox shows the requests of a frame only to extensions that may see the page around it. */
export const FRAMES: readonly FaultRow[] = ROWS.map((row) => ({
  ...row,
  only: { browser: 'chromium', because: 'frames' },
}));
