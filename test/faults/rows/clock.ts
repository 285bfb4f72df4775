import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

const skewed = (direction: 'ahead' | 'behind'): FaultRow => ({
  problem: 'device.clock-wrong',
  fault: `The portal's Date header says that the device is 90 minutes ${direction}`,
  meet: async ({ page, servers }, faulty) =>
    // Without the fault: as old a date, but from a cache on the way that says so.
    void (await visit(page, servers.at('clock', `/clock/${faulty ? direction : 'aged'}`))),
});

/** A clock alone, and a clock together with a certificate that does not fit it. */
export const clockAndDate: readonly FaultRow[] = [
  skewed('ahead'),
  skewed('behind'),
  {
    problem: 'device.clock-wrong',
    fault: 'A certificate date error after a Date header 90 minutes off',
    meet: async ({ page, servers }, faulty) => {
      await visit(page, servers.at('clock', `/clock/${faulty ? 'behind' : 'year-9999'}`));
      await visit(page, servers.at(faulty ? 'early' : 'good'));
    },
  },
];
