import { isProductCode } from './codes.ts';
import { passesLuhn, supportIdSpans } from './support-ids.ts';

/** Shapes that no line of a report has for a good reason. */
const SHAPES: readonly RegExp[] = [
  /[^\s@]@[^\s@.]{1,63}\.[^\s@]/,
  /eyJ[\w-]{6,}/,
  /\bbearer\s+[\w.+/=~-]{8,}/i,
  /-{5}BEGIN [A-Z ]{0,30}PRIVATE KEY/,
  /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)/,
];
const TOKEN = /[\w+=~-]{20,}/g;
const DIGIT_RUN = /\d{5}/;
const CARD = /(?<![\d-])(?:\d[ -]?){13,18}\d(?![\d-])/g;

/** Whether a text holds a payment card number, grouped or not. */
export const hasCard = (text: string): boolean =>
  [...text.matchAll(CARD)].some(([match]) => passesLuhn(match.replace(/[ -]/g, '')));

/** Whether a text holds the shape of a key, a session token, an e-mail address or a person's number. */
export const hasSecretShape = (text: string): boolean =>
  SHAPES.some((shape) => shape.test(text)) ||
  hasCard(text) ||
  [...text.matchAll(TOKEN)].some(([token]) => /\d/.test(token) && !isProductCode(token));

const DURATION = /(?<![\w.-])\d{1,7} ?m?s(?!\w)/g;

/** Whether a text holds five digits in a row that are neither a duration nor an error code. */
export function hasLongNumber(text: string): boolean {
  const tokens = text.replace(DURATION, ' ').match(/[\w-]+/g) ?? [];
  return tokens.some((token) => DIGIT_RUN.test(token) && !isProductCode(token));
}

/** The text without the support ids that stand in it with their label. */
export function withoutSupportIds(text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of supportIdSpans(text)) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}
