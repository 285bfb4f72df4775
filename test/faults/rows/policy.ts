import { canSetPolicies } from '../../e2e/support/policies.ts';
import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

const HOST = 'www.portal.test';

const blocked = (row: Pick<FaultRow, 'fault' | 'verdict' | 'asks'>): FaultRow => ({
  ...row,
  problem: 'policy.blocked',
  impossible: () => (canSetPolicies() ? null : 'no mount namespace for policies here'),
  browser: (_, faulty) => ({ policies: faulty ? { URLBlocklist: [HOST] } : {} }),
  meet: async ({ page }) => void (await visit(page, `http://${HOST}/login`)),
});

/** The browser names it where the permission for navigations was given: `test/e2e/navigation-errors.test.ts`. */
export const blockedByName: FaultRow = blocked({ fault: 'URLBlocklist, with webNavigation' });

/** Policy forbids the address. No request is made, so only an error page without one tells of it. */
export const blockedByPolicy: readonly FaultRow[] = [
  blocked({ fault: 'URLBlocklist names the portal', verdict: 'possible', asks: true }),
];
