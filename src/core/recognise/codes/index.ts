import { b2c } from './b2c.ts';
import { chromium, firefox } from './browsers.ts';
import { entra } from './entra.ts';
import type { CodeFamily, CodeMeaning } from './family.ts';
import { akamai, cloudflare, imperva } from './gateways.ts';
import { adfs, oam, okta, shown } from './products.ts';
import { http, oauth, saml } from './protocols.ts';
import { best, codesOf, type FoundCode, type Reader, reader } from './read.ts';

/** Every family, the most telling first. */
const FAMILIES: readonly CodeFamily[] = [
  entra,
  b2c,
  okta,
  adfs,
  saml,
  shown,
  akamai,
  imperva,
  cloudflare,
  chromium,
  firefox,
  oam,
  oauth,
  http,
];

/** Codes are short; longer texts are cut before any pattern looks at them. */
const MAX_TEXT = 2_000;

let readers: readonly Reader[] | undefined;

function ready(): readonly Reader[] {
  readers ??= FAMILIES.map(reader);
  return readers;
}

/** Every listed code with its meaning: for documentation and tests. */
export function allCodes(): { family: string; code: string; meaning: CodeMeaning }[] {
  return ready().flatMap(({ family, meanings }) =>
    [...meanings].map(([code, meaning]) => ({ family: family.name, code, meaning })),
  );
}

/** Every code has a digit or an underscore, is a SAML status or a gateway's mark: most texts end here. */
const MAY_HOLD_CODE = /\d{3}|_|:status:|#\s?\d|incapsula|cloudflare/i;

/** The code of these texts that tells the most; of equal ones that of the more telling family. */
function bestOf(texts: readonly string[]): FoundCode | null {
  const telling = texts.map((text) => text.slice(0, MAX_TEXT)).filter((t) => MAY_HOLD_CODE.test(t));
  if (telling.length === 0) return null;
  return best(ready().flatMap((one) => telling.flatMap((text) => codesOf(one, text))));
}

/** The code of a text that tells the most. */
export const findCode = (text: string): FoundCode | null => bestOf([text]);

/** Parameters of an address whose value may be an error code. */
const PARAMETERS = new Set([
  'error',
  'error_code',
  'errorcode',
  'error_subcode',
  'error_description',
  'error_reason',
  'errortype',
  'p_error_code',
  'login_error',
  'err',
  'reason',
  'status',
  'samlstatus',
]);

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/** Error codes in a page's address: only from known parameters, only values from the lists. */
export function findAddressCode(address: string): FoundCode | null {
  const values = address
    .slice(0, MAX_TEXT)
    .split(/[?&#;]/)
    .flatMap((pair) => {
      const at = pair.indexOf('=');
      const asked = at >= 0 && PARAMETERS.has(pair.slice(0, at).toLowerCase());
      return asked ? [decoded(pair.slice(at + 1))] : [];
    });
  return bestOf(values);
}
