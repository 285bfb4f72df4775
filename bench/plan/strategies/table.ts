import type { FixId } from '../../../src/core/fixes/ids.ts';
import { fixOf } from '../../../src/core/fixes/index.ts';
import type { Owner } from '../../../src/core/problems/ids.ts';
import type { Cause } from '../mix.ts';
import type { Strategy } from '../visit.ts';

interface Row {
  readonly fixes: readonly FixId[];
  readonly owner: Owner;
}

/** The usual table "message -> actions", read by somebody who always finds the right row. */
const ROWS: Readonly<Record<NonNullable<Cause['says']>, Row>> = {
  credential: {
    fixes: ['reset-password', 'use-registered-email', 'private-window'],
    owner: 'portal-support',
  },
  browser: {
    fixes: ['clear-portal-data', 'private-window', 'other-browser', 'pause-extension'],
    owner: 'portal-support',
  },
  network: { fixes: ['vpn-as-required'], owner: 'clinic-it' },
  permission: { fixes: [], owner: 'portal-admin' },
  lock: {
    fixes: ['reset-password', 'other-second-factor', 'wait-for-lock'],
    owner: 'portal-admin',
  },
};
const NO_ROW: Row = { fixes: [], owner: 'portal-support' };

export const table: Strategy = {
  name: 'message table',
  next(past, { cause }) {
    const { fixes, owner } = cause.says ? ROWS[cause.says] : NO_ROW;
    const fix = fixes[past.length];
    if (!fix) return { kind: 'contact', owner };
    return { kind: 'step', fixes: [fix], minutes: fixOf(fix)?.minutes ?? 0 };
  },
};
