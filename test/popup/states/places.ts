import { caseOf } from '../facts.ts';
import { WRONG_PASSWORD } from './cases.ts';
import { PLACEHOLDER } from './clinic.ts';
import type { State } from './state.ts';

/** Where the tab is, before anything was seen there. */
export const PLACES: readonly State[] = [
  { name: 'elsewhere', url: 'https://news.test/', shows: '.calm [data-button=open-healtheos]' },
  {
    name: 'look-alike',
    url: 'https://p0rtal.test/login?next=secret',
    shows: '.problem[data-problem="navigation.unofficial-host"]',
  },
  { name: 'unseen', shows: '.calm [data-button=open-healtheos]' },
  { name: 'setup', clinic: PLACEHOLDER, shows: '.possible h1' },
  { name: 'grant', url: 'https://portal.test/', hosts: false, shows: '[data-button=grant]' },
  { name: 'private', url: 'https://portal.test/', privateWindow: true, shows: '.calm h1' },
  { name: 'reload', url: 'https://portal.test/', shows: '[data-button=reload]' },
  { name: 'checking', url: 'https://portal.test/', worker: 'silent', shows: 'progress' },
  {
    name: 'insecure',
    url: 'http://portal.test/login?next=secret',
    shows: '.possible [data-button=open-healtheos]',
  },
  {
    name: 'left',
    url: 'https://news.test/',
    record: caseOf(WRONG_PASSWORD),
    shows: '[data-button=last]',
  },
];
