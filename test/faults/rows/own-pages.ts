import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

/** Faults of pages beside the sign-in. */
export const ownPages: readonly FaultRow[] = [
  {
    problem: 'credentials.password-rules',
    fault: 'A new password is refused as too short',
    meet: async ({ page, servers }, faulty) => {
      await visit(page, servers.at('www', '/new-password'));
      if (!faulty) return;
      await page.type('input', 'short');
      await Promise.all([page.waitForNavigation(), page.click('button')]);
    },
  },
  {
    problem: 'credentials.reset-failed',
    fault: 'The link of the reset mail was used already',
    meet: async ({ page, servers }, faulty) =>
      void (await visit(page, servers.at('www', `/reset-link${faulty ? '-used' : ''}`))),
  },
];
