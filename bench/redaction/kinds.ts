import { passesLuhn } from '../../src/core/mask/support-ids.ts';
import { familyName, fullName, givenName } from './names.ts';
import { BASE64URL, DIGITS, HEX, LOWER, type Source } from './random.ts';

/** A planted value and the strings that must not be found in a report. */
export interface Secret {
  readonly kind: string;
  readonly text: string;
  readonly needles: readonly string[];
}

/** `lang` is that of the text around the value. */
type Make = (source: Source, lang: string) => string | readonly string[];

const UPPER = LOWER.toUpperCase();
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Appends the digit that makes `prefix + digits` pass the Luhn check. */
function withCheckDigit(digits: string, prefix = ''): string {
  const check = [...DIGITS].find((digit) => passesLuhn(prefix + digits + digit));
  return digits + check;
}

function phone(s: Source): string {
  const [a, b, c] = [
    s.text('23456789', 1) + s.text(DIGITS, 2),
    s.text(DIGITS, 3),
    s.text(DIGITS, 4),
  ];
  return s.pick([
    `(${a}) ${b}-${c}`,
    `${a}-${b}-${c}`,
    `${a}.${b}.${c}`,
    `+1 ${a} ${b} ${c}`,
    a + b + c,
  ]);
}

function birthDate(s: Source): string {
  const [y, m, d] = [1930 + s.below(90), 1 + s.below(12), 1 + s.below(28)];
  const month = MONTHS[m - 1] ?? '';
  return s.pick([
    `${y}-${pad(m)}-${pad(d)}`,
    `${pad(m)}/${pad(d)}/${y}`,
    `${pad(d)}.${pad(m)}.${y}`,
    `${month} ${d}, ${y}`,
    `${d} ${month} ${y}`,
    `${y}${pad(m)}${pad(d)}`,
  ]);
}

const uuid = (s: Source) => [8, 4, 4, 4, 12].map((length) => s.text(HEX, length)).join('-');
const base64 = (s: Source, length: number) => s.text(`${BASE64URL}+/`, length);
const ssn = (s: Source) => [s.text(DIGITS, 3), s.text(DIGITS, 2), s.text(DIGITS, 4)];
const jwt = (s: Source) =>
  `eyJ${s.text(BASE64URL, 30)}.eyJ${s.text(BASE64URL, 60)}.${s.text(BASE64URL, 43)}`;

function password(s: Source): string {
  const symbols = '!@#$%^&*?_-+=';
  const body = s.text(LOWER + UPPER + DIGITS, 8 + s.below(6));
  return s.pick([
    s.text(symbols, 1) + body + s.text(symbols, 1) + s.text(DIGITS, 2),
    `${s.faker.person.firstName()}${1900 + s.below(130)}${s.text(symbols, 1)}`,
    `${s.faker.animal.type()}${s.text(symbols, 1)}${s.faker.color.human()}${s.text(DIGITS, 2)}`,
  ]);
}

function street(s: Source): readonly string[] {
  const name = s.pick([
    s.faker.location.street(),
    `${s.faker.person.lastName()} ${s.pick(['Street', 'Close', 'Way', 'Court', 'Field', 'Place'])}`,
    `${s.pick(['Field', 'Main', 'Page', 'Close', 'Church', 'Park'])} ${s.pick(['Close', 'Street', 'Way', 'Court', 'Place'])}`,
  ]);
  return [`${1 + s.below(9999)} ${name}`, name];
}

const MAKERS: Readonly<Record<string, Make>> = {
  name: fullName,
  'given name': givenName,
  'family name': familyName,
  'titled name': (s, lang) => {
    const [, given = '', family = ''] = fullName(s, lang);
    return [`${s.pick(['Dr.', 'Mr', 'Mrs.', 'Ms', 'Prof.'])} ${given} ${family}`, given, family];
  },
  'e-mail': (s) => {
    const [local, domain] = [s.faker.internet.username(), s.faker.internet.domainName()];
    return [`${local}@${domain}`, local, domain];
  },
  'user name': (s) =>
    `${s.text(LOWER, 1)}${s.faker.person.lastName().toLowerCase()}${s.below(100)}`,
  npi: (s) => withCheckDigit(s.pick(['1', '2']) + s.text(DIGITS, 8), '80840'),
  ssn: (s) => s.pick([ssn(s).join('-'), ssn(s).join(' '), ssn(s).join('')]),
  'record number': (s) =>
    s.pick([
      `MRN${s.text(DIGITS, 7)}`,
      `${s.text(DIGITS, 6)}-${s.text(DIGITS, 2)}`,
      s.text(DIGITS, 8),
    ]),
  'member id': (s) => s.text(UPPER, 3) + s.text(DIGITS, 9),
  'birth date': birthDate,
  phone,
  street,
  city: (s) => s.faker.location.city(),
  'zip code': (s) => `${s.text(DIGITS, 5)}-${s.text(DIGITS, 4)}`,
  'drug agency number': (s) => s.text(UPPER, 2) + s.text(DIGITS, 7),
  'plate number': (s) => `${s.text(UPPER, 3)} ${s.text(DIGITS, 4)}`,
  card: (s) => {
    const digits = withCheckDigit(s.pick(['4', '5']) + s.text(DIGITS, 14));
    return s.pick([
      digits,
      digits.replace(/(.{4})(?=.)/g, '$1 '),
      digits.replace(/(.{4})(?=.)/g, '$1-'),
    ]);
  },
  iban: (s) => `DE${s.text(DIGITS, 20)}`,
  jwt,
  'bearer header': (s) => {
    const token = base64(s, 40);
    return [`Bearer ${token}`, token];
  },
  'opaque token': (s) => s.text(BASE64URL, 22 + s.below(42)),
  'hex token': (s) => s.text(HEX, s.pick([16, 32, 40, 64])),
  uuid,
  'session id': (s) => s.text(HEX.toUpperCase(), 32),
  'saml message': (s) => `${base64(s, 180)}==`,
  password,
  passphrase: (s) =>
    [s.faker.animal.type(), s.faker.color.human(), s.faker.food.vegetable(), s.faker.word.verb()]
      .join(s.pick(['-', '.', '_', ' ']))
      .toLowerCase(),
  'one-time code': (s) => s.text(DIGITS, s.pick([6, 8])),
  ipv4: (s) => s.faker.internet.ipv4(),
  ipv6: (s) => s.faker.internet.ipv6(),
  mac: (s) => s.faker.internet.mac(),
};

export const KINDS: readonly string[] = Object.keys(MAKERS);

/** Draws a secret of a kind, as it would stand in a text of the language. */
export function makeSecret(kind: string, source: Source, lang = 'en'): Secret {
  const made = MAKERS[kind]?.(source, lang) ?? '';
  const [text = '', ...parts] = typeof made === 'string' ? [made] : made;
  return { kind, text, needles: [text, ...parts] };
}
