import { caseOf, page, tried } from '../facts.ts';
import { LOOP, WRONG_PASSWORD } from './cases.ts';
import { WITH_PROFILE } from './clinic.ts';
import type { State } from './state.ts';

/** What is done about it, and what came of that. */
export const FIXES: readonly State[] = [
  {
    name: 'running',
    // Begun later than now, so that it is still under way whenever the test comes to it.
    get record() {
      return caseOf([...LOOP, tried('clear-portal-data', 'pending')], Date.now() + 600_000);
    },
    shows: '.act progress',
  },
  {
    name: 'confirm',
    record: caseOf(LOOP),
    permissions: ['browsingData'],
    press: ['clear-portal-data'],
    shows: '.panel [data-button=yes]',
  },
  {
    name: 'permission',
    record: caseOf(LOOP),
    press: ['clear-portal-data'],
    shows: '.panel [data-button=allow]',
  },
  {
    name: 'solved',
    record: caseOf([page(), tried('clear-portal-data', 'solved')]),
    shows: '.fine .buttons [data-button=copy]',
  },
  {
    name: 'same',
    record: caseOf([...LOOP, tried('clear-portal-data', 'same')]),
    shows: '[data-result=same]',
  },
  {
    name: 'changed',
    record: caseOf([
      ...LOOP,
      {
        kind: 'tried',
        fix: 'clear-portal-data',
        result: 'changed',
        problem: 'sso.loop',
        to: 'credentials.invalid',
      },
      ...WRONG_PASSWORD,
    ]),
    shows: '[data-result=changed]',
  },
  {
    name: 'awaited',
    record: caseOf([...WRONG_PASSWORD, tried('check-typing')]),
    shows: '[data-result=done]',
  },
  {
    name: 'not-known',
    record: caseOf([...LOOP, tried('private-window', 'unknown')]),
    shows: '[data-result=unknown] [data-button=worked]',
  },
  {
    name: 'choose',
    record: caseOf([
      page({ form: 'none' }),
      {
        kind: 'network-error',
        resource: 'page',
        host: 'portal.test',
        code: 'net::ERR_BLOCKED_BY_CLIENT',
      },
      {
        kind: 'extensions',
        suspects: [
          { id: 'abcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin', trait: 'blocker' },
          { id: 'bbcdefghijklmnopabcdefghijklmnop', name: '', trait: 'page-changer' },
        ],
      },
    ]),
    permissions: ['management'],
    press: ['pause-extension'],
    shows: '.panel [data-button^=pause-]',
  },
  {
    name: 'solved-role',
    record: caseOf([
      {
        kind: 'tried',
        fix: 'ask-admin-role',
        result: 'solved',
        problem: 'permission.no-role',
      },
    ]),
    clinic: WITH_PROFILE,
    shows: '[data-button=check-profile]',
  },
  {
    name: 'undone',
    record: caseOf(LOOP),
    permissions: ['browsingData'],
    undone: 'held-by-policy',
    press: ['clear-portal-data', 'yes'],
    shows: '.undone',
  },
  {
    name: 'paused',
    record: caseOf([page()]),
    permissions: ['management'],
    paused: ['abcdefghijklmnopabcdefghijklmnop'],
    shows: '.paused [data-button=resume-extension]',
  },
];
