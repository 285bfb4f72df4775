import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

export const SITE_DATA: readonly FaultRow[] = [
  {
    problem: 'browser.site-data-corrupt',
    fault: 'six cookies of a kilobyte: the portal answers 400',
    meet: async ({ page, servers: { second } }, faulty) => {
      await page.deleteCookie(...(await page.cookies(`${second.origin}/heavy/form`)));
      await visit(page, second.origin + (faulty ? '/heavy' : '/light'));
    },
  },
  {
    problem: 'browser.site-data-corrupt',
    fault: 'five cookies of four kilobytes: the server answers 431',
    meet: async ({ page, servers: { second } }, faulty) => {
      await page.deleteCookie(...(await page.cookies(`${second.origin}/heavy/form`)));
      await visit(page, second.origin + (faulty ? '/huge' : '/light'));
    },
  },
  {
    problem: 'browser.blank-page',
    fault: 'the script that draws the page is on a host that does not answer',
    meet: async ({ page, servers: { second } }, faulty) =>
      void (await visit(page, second.origin + (faulty ? '/drawn-by-dead-host' : '/form'))),
    calmMs: 2_500,
  },
];
