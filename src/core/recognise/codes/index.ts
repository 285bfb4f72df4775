import { chromium, firefox } from './browsers.ts';
import { entra } from './entra.ts';
import type { CodeFamily, CodeMeaning } from './family.ts';
import { adfs, oam, okta, shown } from './products.ts';
import { http, oauth, saml } from './protocols.ts';

/** Every family, the most telling first. */
const FAMILIES: readonly CodeFamily[] = [
  entra,
  okta,
  adfs,
  saml,
  shown,
  chromium,
  firefox,
  oam,
  oauth,
  http,
];

/** A code that was read, and how sure its meaning is. */
export interface FoundCode extends CodeMeaning {
  /** Upper case; left out where an unlisted name could carry text of the page. */
  readonly code?: string;
  /** False: an unlisted number of a known family, with the family's general meaning. */
  readonly known: boolean;
  readonly family: string;
}

/** Codes are short; longer texts are cut before any pattern looks at them. */
const MAX_TEXT = 2_000;

/** A family made ready for reading: the shape for all places, the codes by name. */
interface Reader {
  readonly family: CodeFamily;
  readonly shape: RegExp;
  readonly meanings: ReadonlyMap<string, CodeMeaning>;
}

let readers: readonly Reader[] | undefined;

function ready(): readonly Reader[] {
  readers ??= FAMILIES.map((family) => ({
    family,
    shape: new RegExp(family.shape, `${family.shape.flags}g`),
    meanings: new Map(
      family.codes.flatMap(([problem, owner, list]) =>
        list.split(' ').map((code) => [code, { problem, owner }] as const),
      ),
    ),
  }));
  return readers;
}

/** Every listed code with its meaning: for documentation and tests. */
export function allCodes(): { family: string; code: string; meaning: CodeMeaning }[] {
  return ready().flatMap(({ family, meanings }) =>
    [...meanings].map(([code, meaning]) => ({ family: family.name, code, meaning })),
  );
}

function readFamily({ family, shape, meanings }: Reader, text: string): FoundCode | null {
  let generic: FoundCode | null = null;
  for (const match of text.matchAll(shape)) {
    const name = match[1] ?? '';
    const meaning = meanings.get(name.toLowerCase());
    const code = (family.name === 'http' ? `HTTP-${name}` : match[0]).toUpperCase();
    if (meaning) return { ...meaning, code, known: true, family: family.name };
    if (!family.generic) continue;
    const shown = /^\d+$/.test(name) ? { code } : {};
    generic ??= { ...family.generic, ...shown, known: false, family: family.name };
  }
  return generic;
}

/** Every code has a digit or an underscore, or is a SAML status: most texts end here. */
const MAY_HOLD_CODE = /\d{3}|_|:status:/;

/** The first known code in a text; else the first unlisted one of a known family. */
export function findCode(text: string): FoundCode | null {
  const cut = text.slice(0, MAX_TEXT);
  if (!MAY_HOLD_CODE.test(cut)) return null;
  let generic: FoundCode | null = null;
  for (const reader of ready()) {
    const found = readFamily(reader, cut);
    if (found?.known) return found;
    generic ??= found;
  }
  return generic;
}

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
  let generic: FoundCode | null = null;
  for (const pair of address.slice(0, MAX_TEXT).split(/[?&#;]/)) {
    const at = pair.indexOf('=');
    if (at < 0 || !PARAMETERS.has(pair.slice(0, at).toLowerCase())) continue;
    const found = findCode(decoded(pair.slice(at + 1)));
    if (found?.known) return found;
    generic ??= found;
  }
  return generic;
}
