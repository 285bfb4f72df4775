import { describe, expect, it } from 'vitest';
import * as addressWords from '../../../src/core/mask/address-words.ts';
import { NAME_PARTS, NAMES_TOO } from '../../../src/core/mask/codes.ts';
import { maskAddress, printAddress } from '../../../src/core/mask/index.ts';
import { COMMON_NAMES, commonNames } from './common-names.ts';
import { PERSON_NAMES } from './person-names.ts';

const options = {
  hosts: ['portal.example.com', '*.idp.example', 'test.example:8443'],
  paths: ['/provider/start'],
};
const print = (raw: string) => printAddress(maskAddress(raw, options), 'path');

const cases: readonly (readonly [raw: string, expected: string])[] = [
  [
    'https://jane:pw@portal.example.com/patients/4711/login.aspx;jsessionid=AB?code=x9&error=login_required&pid=77#id_token=eyJ',
    'https://portal.example.com/[x]/[x]/login.aspx;[x]?code&error=login_required&+1#id_token',
  ],
  ['https://portal.example.com:443/', 'https://portal.example.com/'],
  ['https://portal.example.com:8443/login', 'https://portal.example.com/login'],
  ['https://test.example:8443/login', 'https://test.example:8443/login'],
  ['https://smithclinic.idp.example/login', 'https://[x].idp.example/login'],
  ['https://login.idp.example/login', 'https://login.idp.example/login'],
  ['https://jane-smith.clinic.co.uk/login', 'https://[x].clinic.co.uk/login'],
  ['https://mrn123456.example.org/', 'https://[x].example.org/'],
  ['https://drsmith-pc.local/', 'https://[x].local/'],
  ['https://intranet/', 'https://[x]/'],
  ['http://203.0.113.7/login', 'http://[ip]/login'],
  ['http://[2001:db8::1]/login', 'http://[ip]/login'],
  ['https://xn--prtal-ira.example.com/', 'https://[x].example.com/'],
  [
    'https://portal.example.com/provider/start/77?x=1',
    'https://portal.example.com/provider/start/[x]?+1',
  ],
  ['https://portal.example.com/provider/starter', 'https://portal.example.com/provider/[x]'],
  [
    'https://portal.example.com/a/b/c/d/e/f/g/h/i/j',
    `https://portal.example.com${'/[x]'.repeat(8)}/...`,
  ],
  ['https://portal.example.com/%6cogin/%E0%A4%A', 'https://portal.example.com/login/[x]'],
  [
    'https://portal.example.com/?error=Jane&error=access_denied',
    'https://portal.example.com/?error',
  ],
  [
    'https://portal.example.com/?response_type=code+id_token',
    'https://portal.example.com/?response_type=code+id_token',
  ],
  ['https://portal.example.com/?Jane=1&=2&&code', 'https://portal.example.com/?+3'],
  [
    'https://portal.example.com/#/reset/abc?token=x',
    'https://portal.example.com/#/reset/[x]?token',
  ],
  ['https://portal.example.com/reset/Common', 'https://portal.example.com/reset/[x]'],
  ['https://portal.example.com/common/login', 'https://portal.example.com/[x]/login'],
  [
    'https://portal.example.com/common/oauth2/v2.0/authorize?state=x&client_id=y',
    'https://portal.example.com/common/oauth2/v2.0/authorize?state&client_id',
  ],
  ['https://portal.example.com/login?State', 'https://portal.example.com/login?+1'],
  ['https://portal.example.com/login?State=7', 'https://portal.example.com/login?+1'],
  ['https://portal.example.com/cb?state=7&code=8', 'https://portal.example.com/cb?state&code'],
  ['https://portal.example.com/login?logout', 'https://portal.example.com/login?logout'],
  ['https://portal.example.com/#jane', 'https://portal.example.com/#[x]'],
  ['https://portal.example.com/#:~:text=Jane%20Smith', 'https://portal.example.com/#+1'],
  ['data:text/html,Jane', '[other address]'],
  ['myapp://callback?code=1', '[other address]'],
  ['not an address', '[other address]'],
  ['', '[other address]'],
];

describe('an address keeps its shape only', () => {
  it.each(cases)('%s', (raw, expected) => expect(print(raw)).toBe(expected));

  it('shows as much as was asked for', () => {
    const address = maskAddress('https://portal.example.com/login/7?code=1#x', options);
    expect(printAddress(address, 'host')).toBe('https://portal.example.com');
    expect(printAddress(address, 'shape')).toBe('https://portal.example.com/login/[x]');
    expect(printAddress(address, 'path')).toBe('https://portal.example.com/login/[x]?code#[x]');
  });

  it('fits what a case may store', () => {
    const names = [...addressWords.QUERY_NAMES].join('=1&');
    const words = [...addressWords.PATH_WORDS].join('/');
    const long = maskAddress(`https://x.example.com/${words}?${names}#${names}=`, options);
    expect(long.path.length).toBeLessThanOrEqual(400);
    expect(long.query.length).toBeLessThanOrEqual(400);
    expect(long.fragment.length).toBeLessThanOrEqual(200);
    const route = maskAddress(`https://x.example.com/#/${words}?${names}=`, options);
    expect(route.fragment.length).toBeLessThanOrEqual(200);
    const host = maskAddress(`https://${`${'a'.repeat(40)}.`.repeat(5)}com/`, options).host;
    expect(host.length).toBeLessThanOrEqual(120);
  });

  it('has no name of a person in its dictionaries', () => {
    // Names of products, and a folder of a big identity provider.
    const products = new Set(['cas', 'okta', 'lan', 'co', 'ne', 'common']);
    // Parts that tell nothing without others beside them.
    const shown = new Set(['state', ...NAMES_TOO]);
    const sets = [
      addressWords.HOST_LABELS,
      addressWords.PATH_WORDS,
      addressWords.QUERY_NAMES,
      addressWords.OAUTH_ERRORS,
      addressWords.EXTENSIONS,
      NAME_PARTS,
    ];
    const all = [...PERSON_NAMES, ...Object.keys(COMMON_NAMES).flatMap(commonNames)];
    const names = new Set(all.map((name) => name.toLowerCase()));
    const shared = sets.flatMap((set) => [...set]).filter((word) => names.has(word));
    expect(shared.filter((word) => !products.has(word) && !shown.has(word))).toEqual([]);
  });
});
