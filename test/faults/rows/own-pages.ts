import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

const HOST = 'http://www.portal.test';

/** Faults of pages beside the sign-in. */
export const ownPages: readonly FaultRow[] = [
  {
    problem: 'credentials.password-rules',
    only: 'chromium',
    fault: 'A new password is refused as too short',
    meet: async ({ page }, faulty) => {
      await visit(page, `${HOST}/new-password`);
      if (!faulty) return;
      await page.type('input', 'short');
      await Promise.all([page.waitForNavigation(), page.click('button')]);
    },
  },
  {
    problem: 'credentials.reset-failed',
    only: 'chromium',
    fault: 'The link of the reset mail was used already',
    meet: async ({ page }, faulty) =>
      void (await visit(page, `${HOST}/reset-link${faulty ? '-used' : ''}`)),
  },
];
