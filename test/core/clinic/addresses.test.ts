import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { hostFault } from '../../../src/core/clinic/host-rule.ts';
import { urlFault } from '../../../src/core/clinic/url-rule.ts';
import { portal } from './fixtures.ts';

it.each([
  'portal.example',
  '*.portal.example',
  'portal.example:8443',
  'localhost:3000',
  'idp.localhost',
  'xn--prtal-jua.example',
  '*.clinic.example.co.uk',
  // One alphabet a label, as people register them: Cyrillic, Chinese beside Latin.
  'xn--80awhdgm.example',
  'xn--portal-294j772u.example',
])('takes the host %s', (host) => expect(hostFault(host)).toBeNull());

it.each([
  ['*', 'a host such as'],
  ['', 'a host such as'],
  ['*.com', "the portal's own name"],
  ['*.co.uk', "the portal's own name"],
  ['*.localhost', "the portal's own name"],
  ['*.azurewebsites.net', "the portal's own name"],
  ['portal.*', 'a host such as'],
  ['a.*.example', 'a host such as'],
  ['Portal.Example', '"portal.example"'],
  ['portal.example.', '"portal.example"'],
  ['pörtal.example', '"xn--prtal-jua.example"'],
  ['https://portal.example/login', '"portal.example"'],
  ['portal.example/login', '"portal.example"'],
  ['*.Portal.example', '"*.portal.example"'],
  ['user@portal.example', 'a host such as'],
  ['192.168.1.10', 'a name'],
  ['127.1', 'a name'],
  ['[::1]', 'a host such as'],
  ['portal.example:0', 'a host such as'],
  ['portal.example:99999', 'a real port'],
  ['portal..example', 'a host such as'],
  ['portal.example\n', '"portal.example"'],
  ['<all_urls>', 'a host such as'],
])('refuses the host %j and helps', (host, help) => {
  expect(hostFault(host)?.expected).toContain(help);
});

it.each([
  ['\u0430lpha.example', '"\\u{430}" is a Cyrillic letter among Latin ones'],
  ['*.\u0430lpha.example:8443', '"\\u{430}" is a Cyrillic letter among Latin ones'],
  ['xn--lpha-43d.example', '"\\u{430}" is a Cyrillic letter among Latin ones'],
  ['https://\u043f\u043ep\u0442\u0430\u043b.example', '"p" is a Latin letter among Cyrillic ones'],
  ['h\u03bfspital.example', '"\\u{3bf}" is a Greek letter among Latin ones'],
])('refuses the look-alike %j, names the letter and recommends no punycode', (host, problem) => {
  expect(hostFault(host)?.problem).toContain(problem);
  expect(hostFault(host)?.expected).not.toContain('xn--');
});

/** Reads coco.example, in Cyrillic letters. */
const COCO = 'xn--n1aahb.example';
const faultsWith = (...portals: object[]) => {
  const checked = checkClinic({ portals });
  return checked.ok ? [] : checked.errors.map(({ path, problem }) => `${path} ${problem}`);
};

it('refuses a host in another alphabet that is read as another configured one', () => {
  const problem = `is "${COCO}", which is read as "coco.example" and is another`;
  expect(faultsWith(portal('alpha', 'coco.example'), portal('beta', COCO))).toEqual([
    `portals[1].hosts[0] ${problem}`,
  ]);
  expect(
    faultsWith(portal('alpha', 'coco.example', { identityProviders: [`login.${COCO}`] })),
  ).toEqual([
    `portals[0].identityProviders[0] is "login.${COCO}", which is read as "coco.example" and is another`,
  ]);
});

it.each([
  ['alone', [portal('alpha', COCO)]],
  [
    'beside a host that is read otherwise',
    [portal('alpha', COCO), portal('beta', 'other.example')],
  ],
  [
    'with more hosts of its own',
    [portal('alpha', COCO, { identityProviders: [`login.${COCO}`, `*.${COCO}`] })],
  ],
])('takes a host in another alphabet %s', (_, portals) =>
  expect(faultsWith(...portals)).toEqual([]),
);

it('suggests only hosts that it would take', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.string()), (text) => {
      const suggestion = /^"(.*)"$/.exec(hostFault(text)?.expected ?? '')?.[1];
      if (suggestion !== undefined) expect(suggestion).toMatch(/^[a-z0-9.*:-]+$/);
    }),
  );
});

it.each([
  'https://portal.example/login',
  'https://portal.example:8443/a?client_id=b',
  'https://portal.example/#/login',
  'http://portal.localhost:8000/login',
  'http://portal.test/',
])('takes the address %s', (address) => expect(urlFault(address)).toBeNull());

it.each([
  ['http://portal.example/', 'an https:// address'],
  ['ftp://portal.example/', 'an address such as'],
  ['javascript:alert(1)', 'an address such as'],
  ['data:text/html,x', 'an address such as'],
  ['portal.example/login', 'an address such as'],
  ['https://', 'an address such as'],
  ['https://user:secret@portal.example/', 'without user name'],
  ['https://10.0.0.1/', 'a name'],
  ['https://[::1]/', 'a name'],
  ['https://portal.example/\r\nx', 'an address such as'],
  ['https://pörtal.example/', 'an address such as'],
  ['https://xn--lpha-43d.example/', 'in one alphabet'],
  [`https://portal.example/${'x'.repeat(500)}`, 'a shorter address'],
])('refuses the address %j and helps', (address, help) =>
  expect(urlFault(address)?.expected).toContain(help),
);

function placesOf(portals: readonly object[]): readonly string[] {
  const checked = checkClinic({ portals });
  return checked.ok ? [] : checked.errors.map(({ path }) => path);
}

it.each([
  ['on the host', portal('a', 'a.example'), []],
  [
    'on an identity provider',
    portal('a', 'a.example', {
      signIn: ['https://login.idp.example/x'],
      identityProviders: ['*.idp.example'],
    }),
    [],
  ],
  [
    'on another host',
    portal('a', 'a.example', { signIn: ['https://b.example/'] }),
    ['portals[0].signIn[0]'],
  ],
  [
    'on another port',
    portal('a', 'a.example:8443', { signIn: ['https://a.example/'] }),
    ['portals[0].signIn[0]'],
  ],
])('checks that a sign-in address is %s', (_name, one, places) =>
  expect(placesOf([one])).toEqual(places),
);

it('refuses values that contradict each other', () => {
  const first = portal('a', 'a.example', {
    legacyPaths: ['/login'],
    password: { minLength: 12, maxLength: 8 },
  });
  expect(placesOf([first, portal('a', 'b.example'), portal('c', 'a.example')])).toEqual([
    'portals[1].id',
    'portals[2].hosts[0]',
    'portals[0].legacyPaths[0]',
    'portals[0].password.maxLength',
  ]);
});
