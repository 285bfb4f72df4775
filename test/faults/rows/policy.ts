import { whyNoPolicies } from '../../e2e/support/policies.ts';
import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

const blocked = (row: Pick<FaultRow, 'fault' | 'verdict' | 'asks'>): FaultRow => ({
  ...row,
  problem: 'policy.blocked',
  only: { browser: 'chromium', because: 'chromium-policies' },
  impossible: whyNoPolicies,
  browser: (_, faulty) => ({ policies: faulty ? { URLBlocklist: ['www.portal.test'] } : {} }),
  meet: async ({ page, servers }) => void (await visit(page, servers.at('www'))),
});

/** The browser names it where the permission for navigations was given: `test/e2e/navigation-errors.test.ts`. */
export const blockedByName: FaultRow = blocked({ fault: 'URLBlocklist, with webNavigation' });

/** Policy forbids the address. No request is made, so only an error page without one tells of it. */
export const blockedByPolicy: readonly FaultRow[] = [
  blocked({ fault: 'URLBlocklist names the portal', verdict: 'possible', asks: true }),
];
