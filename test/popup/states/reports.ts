import { caseOf } from '../facts.ts';
import { WRONG_PASSWORD } from './cases.ts';
import type { State } from './state.ts';

/** The report, shown and copied. */
export const REPORTS: readonly State[] = [
  {
    name: 'report',
    record: caseOf(WRONG_PASSWORD),
    press: ['read'],
    shows: '[data-report]',
  },
  {
    name: 'copied',
    record: caseOf(WRONG_PASSWORD),
    press: ['copy'],
    shows: '.state.fine',
  },
  {
    name: 'manual',
    record: caseOf(WRONG_PASSWORD),
    press: ['copy'],
    noClipboard: true,
    shows: '[data-report]',
  },
];
