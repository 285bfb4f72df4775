import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { caseOf, message, page, submit } from '../facts.ts';
import { LOOP, WRONG_PASSWORD } from './cases.ts';
import type { State } from './state.ts';

const LOCKED = message('account.locked', 'Your account is locked. Try again in 12 minutes.', {
  minutes: 12,
});

/** What is wrong, and how sure we are. */
export const VERDICTS: readonly State[] = [
  { name: 'healthy', record: caseOf([page()]), shows: '.fine [data-button=symptoms]' },
  { name: 'problem', record: caseOf(WRONG_PASSWORD), shows: '[data-verdict=found]' },
  { name: 'action', record: caseOf(LOOP), shows: '[data-button=clear-portal-data]' },
  {
    name: 'no-role',
    record: caseOf([
      page({ form: 'none', landing: true }),
      message('permission.no-role', 'You may not have any permissions to access this portal.'),
    ]),
    shows: '[data-problem="permission.no-role"]',
  },
  {
    name: 'several',
    record: caseOf([
      ...WRONG_PASSWORD,
      message('service.unavailable', 'Unexpected error'),
      page({ storage: 'refused', framed: 'cross-site' }),
    ]),
    shows: '.others li',
  },
  {
    name: 'possible',
    record: caseOf([page(), { kind: 'answer', question: 'symptom', answer: 'jumps-back' }]),
    shows: '[data-verdict=possible] .over',
  },
  {
    name: 'unknown',
    record: caseOf([
      page(),
      submit,
      message(null, 'Ticket [number]: something did not go as [...]'),
    ]),
    shows: '.tiles',
  },
  {
    name: 'symptoms',
    record: caseOf([page()]),
    press: ['symptoms'],
    shows: '[data-button=symptom-blank]',
  },
  {
    name: 'locked',
    // Made when it is asked for: a run through every state takes longer than the lock.
    get record() {
      return caseOf([page(), submit, LOCKED]);
    },
    shows: '[role=timer]',
  },
  {
    name: 'stop',
    record: caseOf([
      ...WRONG_PASSWORD,
      message('credentials.invalid', 'One try left.', { attemptsLeft: 1 }),
    ]),
    shows: '.steps',
  },
  {
    name: 'many',
    record: caseOf([page(), ...PROBLEM_IDS.slice(0, 30).map((id) => message(id, `Text of ${id}`))]),
    shows: '.others details',
  },
  {
    name: 'long',
    record: caseOf([page(), submit, message('credentials.invalid', 'W'.repeat(400))]),
    shows: '.quote',
  },
  {
    name: 'offline',
    record: caseOf([
      page(),
      { kind: 'connection', online: false },
      {
        kind: 'network-error',
        resource: 'page',
        host: 'portal.test',
        code: 'net::ERR_INTERNET_DISCONNECTED',
      },
    ]),
    shows: '[data-problem="network.offline"]',
  },
  {
    name: 'lost',
    record: caseOf([{ kind: 'unknown', check: 'error-page', because: 'error-page' }]),
    shows: '.possible [data-button=copy]',
  },
];
