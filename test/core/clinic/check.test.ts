import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { clinic, portal } from './fixtures.ts';

/** What is wrong, as one line each. */
function errorsOf(value: unknown): readonly string[] {
  const checked = checkClinic(value);
  if (checked.ok) return [];
  return checked.errors.map(({ path, problem, expected }) => `${path} ${problem}; ${expected}`);
}

it('takes a small configuration and fills in the rest', () => {
  expect(checkClinic(clinic())).toEqual({
    ok: true,
    clinic: {
      portals: [
        {
          ...portal(),
          identityProviders: [],
          legacyPaths: [],
          landingPaths: [],
          phrases: [],
        },
      ],
      contacts: {},
      reportLanguage: 'en',
      requiredPermissions: [],
    },
  });
});

it('names every wrong value at once, each at its place', () => {
  const spoilt = {
    portals: [portal('alpha', 'alpha.example', { id: 'A b', vpn: 'maybe', lock: { attempts: 0 } })],
    contacts: { boss: {}, 'clinic-it': { phone: 'call me' } },
    requiredPermissions: 'cookies',
    colour: 'red',
  };
  expect(errorsOf(spoilt).map((line) => line.split(' ')[0])).toEqual([
    'portals[0].id',
    'portals[0].lock.attempts',
    'portals[0].vpn',
    'contacts.clinic-it.phone',
    'contacts.boss',
    'requiredPermissions',
    'colour',
  ]);
});

it.each([
  [{ portals: [] }, 'portals is 0 entries long; 1 or more entries'],
  [{}, 'portals is missing; a list in [ ]'],
  [null, ' is null; a group in { }'],
  [
    { portals: [portal('alpha', 'alpha.example', { vpn: 'maybe' })] },
    'portals[0].vpn is "maybe"; one of "required", "forbidden"',
  ],
  [
    clinic({ organisationId: 'é' }),
    'organisationId is "\\u{e9}"; 1 to 32 letters, digits, spaces or -',
  ],
  [
    { portals: [portal('alpha', 'alpha.example', { inactivityDays: 1.5 })] },
    'portals[0].inactivityDays is 1.5; a whole number',
  ],
  [
    { portals: [portal('alpha', 'alpha.example', { legacyPaths: ['old'] })] },
    'portals[0].legacyPaths[0] is "old"; a path such as /login, without ? and #',
  ],
])('says what is wrong and what to write instead: %j', (value, line) =>
  expect(errorsOf(value)).toEqual([line]),
);

it('refuses names that only JavaScript knows', () => {
  const value = JSON.parse('{"portals":[],"__proto__":{},"constructor":1}') as unknown;
  expect(errorsOf(value).join('\n')).toContain('__proto__ is not a setting');
  const contacts = JSON.parse('{"__proto__":{"mail":"x@y.example"}}') as unknown;
  expect(errorsOf(clinic({ contacts })).join('\n')).toContain(
    'contacts.__proto__ is not a setting',
  );
});

it.each([
  'help@clinic.example?bcc=other@place.example',
  'help@clinic.example,other@place.example',
  'help@clinic.example\nBcc: other@place.example',
  'help@clinic.example\r\n',
  'help%0d%0a@clinic.example',
  'Help <help@clinic.example>',
  'help@localhost',
  ' help@clinic.example',
])('refuses the mail address %j', (mail) =>
  expect(errorsOf(clinic({ contacts: { 'clinic-it': { mail } } })).join()).toContain(
    'contacts.clinic-it.mail',
  ),
);

it.each(['help@clinic.example', "o'neil+it.desk_2@mail.clinic-a.example"])(
  'takes the mail address %s',
  (mail) => expect(errorsOf(clinic({ contacts: { 'clinic-it': { mail } } }))).toEqual([]),
);

it.each(['\u202eevil', 'two\nlines', 'zero\u200bwidth', '', 'x'.repeat(81)])(
  'refuses the name %j',
  (name) => expect(errorsOf({ portals: [{ ...portal(), name }] })).toHaveLength(1),
);

it.each([
  ['Your badge is * today', []],
  ['(a+)+$ is only text', []],
  ['***', ['portals[0].phrases[0].text']],
  ['* no *', ['portals[0].phrases[0].text']],
  [`${'long '.repeat(41)}`, ['portals[0].phrases[0].text']],
])('judges the phrase %j', (text, places) => {
  const phrases = [{ text, problem: 'sso.loop' }];
  const errors = errorsOf({ portals: [portal('alpha', 'alpha.example', { phrases })] });
  expect(errors.map((line) => line.split(' ')[0])).toEqual(places);
});

it('refuses what is too long or too deep for a configuration', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const value of [cycle, { x: 'x'.repeat(300_000) }, { x: 1n }]) {
    expect(errorsOf(value)).toEqual([' is too long or too deep; 256 kB or less']);
  }
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, inner) => {
      expect(checkClinic(value).ok).toBe(false);
      checkClinic({ portals: [inner, { ...portal(), hosts: inner, password: value }] });
    }),
  );
});
