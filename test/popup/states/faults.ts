import { mergeSettings } from '../../../src/core/clinic/merge-settings.ts';
import { caseOf, page } from '../facts.ts';
import { WRONG_PASSWORD } from './cases.ts';
import { CLINIC } from './clinic.ts';
import type { State } from './state.ts';

/** Facts as a later version may write them. */
const LATER = [1, 2].map((at) => ({ at, page: 1, fact: { kind: 'of-a-later-version' } }));
const watched = caseOf(WRONG_PASSWORD);

/** What is wrong with ourselves, with what is stored, or with the settings. */
export const FAULTS: readonly State[] = [
  { name: 'storage-refused', storage: 'refused', shows: 'pre.fault' },
  { name: 'storage-silent', storage: 'silent', shows: 'pre.fault' },
  { name: 'no-tab', noTab: true, shows: 'pre.fault' },
  { name: 'worker-dead', worker: 'dead', unpublished: true, shows: 'pre.fault' },
  {
    name: 'unchecked',
    record: watched,
    worker: 'dead',
    shows: '.note [data-button=retry]',
  },
  { name: 'fault', record: watched, notices: null, shows: '#fault.shown' },
  {
    name: 'damaged',
    record: { ...watched, evidence: [...watched.evidence, ...LATER] },
    shows: '[data-verdict=found]',
  },
  {
    name: 'unreadable',
    record: { ...watched, evidence: LATER },
    url: 'https://portal.test/login',
    shows: '.note ~ .verdict [data-button=reload]',
  },
  {
    name: 'notice',
    record: caseOf([page()]),
    notices: mergeSettings(CLINIC, { reportLanguage: 'klingon' }, null).notices,
    shows: '.verdict ~ p.note',
  },
];
