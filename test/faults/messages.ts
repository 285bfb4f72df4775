import { visit } from '../e2e/support/stage.ts';
import { meet, signIn } from '../e2e/support/visitor.ts';
import { FAULTS } from '../portal/faults/index.ts';
import type { Fault } from '../portal/index.ts';
import type { FaultRow } from './define.ts';
import { mailMissing } from './rows/mail-missing.ts';
import { ownPages } from './rows/own-pages.ts';

/** A fault of the practice portal's own menu, met by its own steps. */
const ofPortal = (fault: Fault): FaultRow => ({
  problem: fault.problem,
  fault: fault.shows,
  meet: async ({ page, stage: { portal } }, faulty) => {
    if (faulty) return meet(page, portal, fault);
    const opens = fault.steps === 'open' || fault.steps === 'open-legacy';
    await visit(page, portal.urls.signIn(fault.frontEnd));
    if (!opens) await signIn(page);
  },
  ...(fault.browser?.cookies === 'block'
    ? {
        browser: ({ stage }, faulty) =>
          faulty ? { blockCookiesOf: [stage.portal.origins.portal] } : {},
      }
    : {}),
});

/** The portal tells it, by a message, a status or a page that stays empty. */
export const MESSAGES: readonly FaultRow[] = [...FAULTS.map(ofPortal), ...ownPages, mailMissing];
