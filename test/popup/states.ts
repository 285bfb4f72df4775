import { type Clinic, clinicSchema } from '../../src/core/portal.ts';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { address, caseOf, message, page, submit, tried } from './facts.ts';

/** One state of the popup: what is stored, what the tab is, and what is pressed to get there. */
export interface State {
  readonly name: string;
  readonly record?: object;
  readonly clinic?: Clinic;
  readonly url?: string;
  readonly privateWindow?: boolean;
  readonly hosts?: boolean;
  readonly permissions?: readonly string[];
  /** The worker never answers. */
  readonly deaf?: boolean;
  /** Buttons (`data-button`) pressed in order. */
  readonly press?: readonly string[];
  /** The clipboard refuses. */
  readonly noClipboard?: boolean;
  /** What is on the screen when the state is reached. */
  readonly shows: string;
}

const portal = {
  id: 'healtheos',
  name: 'Healtheos',
  signIn: ['https://portal.test/login'],
  hosts: ['portal.test'],
  identityProviders: ['idp.test'],
  lock: { attempts: 3, minutes: 30 },
};

export const CLINIC = clinicSchema.parse({
  portals: [
    portal,
    {
      ...portal,
      id: 'labs',
      name: 'Lab Results',
      signIn: ['https://labs.test/'],
      hosts: ['labs.test'],
    },
  ],
  contacts: {
    'clinic-it': { name: 'Clinic IT', mail: 'it@clinic.test', phone: '+1 555 0101' },
    'portal-support': { name: 'Support desk', mail: 'support@portal.test', phone: '+1 555 0100' },
    'portal-admin': { name: 'Practice office', mail: 'office@clinic.test', hours: 'Mon-Fri 8-17' },
  },
  organisationId: 'ORG-17',
});

const PLACEHOLDER = clinicSchema.parse({
  portals: [
    {
      ...portal,
      signIn: ['https://portal.healtheos.example/login'],
      hosts: ['portal.healtheos.example'],
      identityProviders: [],
    },
  ],
});

const wrongPassword = [
  page(),
  submit,
  message('credentials.invalid', 'The user name or password you entered is incorrect.'),
];
const loop = [
  page(),
  {
    kind: 'redirects',
    hops: Array.from({ length: 20 }, () => ({ address: address('/login'), status: 302, ms: 40 })),
    loop: true,
  },
] as const;
const locked = message('account.locked', 'Your account is locked. Try again in 12 minutes.', {
  minutes: 12,
});

export const STATES: readonly State[] = [
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
  { name: 'checking', url: 'https://portal.test/', deaf: true, shows: 'progress' },
  { name: 'healthy', record: caseOf([page()]), shows: '.fine [data-button=symptoms]' },
  { name: 'problem', record: caseOf(wrongPassword), shows: '[data-verdict=found]' },
  { name: 'action', record: caseOf(loop), shows: '[data-button=clear-portal-data]' },
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
      ...wrongPassword,
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
  { name: 'locked', record: caseOf([page(), submit, locked]), shows: '[role=timer]' },
  {
    name: 'running',
    // Begun later than now, so that it is still under way whenever the test comes to it.
    record: caseOf([...loop, tried('clear-portal-data', 'pending')], Date.now() + 600_000),
    shows: '.act progress',
  },
  {
    name: 'confirm',
    record: caseOf(loop),
    permissions: ['browsingData'],
    press: ['clear-portal-data'],
    shows: '.panel [data-button=yes]',
  },
  {
    name: 'permission',
    record: caseOf(loop),
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
    record: caseOf([...loop, tried('clear-portal-data', 'same')]),
    shows: '[data-result=same]',
  },
  {
    name: 'changed',
    record: caseOf([
      ...loop,
      {
        kind: 'tried',
        fix: 'clear-portal-data',
        result: 'changed',
        problem: 'sso.loop',
        to: 'credentials.invalid',
      },
      ...wrongPassword,
    ]),
    shows: '[data-result=changed]',
  },
  {
    name: 'awaited',
    record: caseOf([...wrongPassword, tried('check-typing')]),
    shows: '[data-result=done]',
  },
  {
    name: 'not-known',
    record: caseOf([...loop, tried('private-window', 'unknown')]),
    shows: '[data-result=unknown] [data-button=worked]',
  },
  {
    name: 'stop',
    record: caseOf([
      ...wrongPassword,
      message('credentials.invalid', 'One try left.', { attemptsLeft: 1 }),
    ]),
    shows: '.steps',
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
    clinic: clinicSchema.parse({
      portals: [{ ...portal, profilePage: 'https://portal.test/profile' }],
    }),
    shows: '[data-button=check-profile]',
  },
  {
    name: 'report',
    record: caseOf(wrongPassword),
    press: ['read'],
    shows: '[data-report]',
  },
  {
    name: 'copied',
    record: caseOf(wrongPassword),
    press: ['copy'],
    shows: '.state.fine',
  },
  {
    name: 'manual',
    record: caseOf(wrongPassword),
    press: ['copy'],
    noClipboard: true,
    shows: '[data-report]',
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
];
