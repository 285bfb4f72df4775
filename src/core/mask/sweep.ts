import { PATH_WORDS, QUERY_NAMES } from './address-words.ts';
import { hasLongNumber, hasSecretShape, withoutSupportIds } from './secrets.ts';
import { standingOf } from './standing.ts';
import { vocabulariesFor } from './vocabulary.ts';

const WITHHELD = '[withheld]';
const MIN_VALUE = 4;
const MAX_VALUES = 2_000;
const MAX_VALUE_LENGTH = 300;
const MACHINE_LINE = /^LT\d{1,2}:([\w-]+)\.?$/;

/** What the compact machine line says, so that it is searched too; empty if it does not decode. */
function decodedMachineLine(line: string): string {
  const body = MACHINE_LINE.exec(line)?.[1];
  if (body === undefined) return '';
  try {
    return atob(body.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return body;
  }
}

function decodedValue(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** A value made of dictionary words gives nothing away that the report does not say anyway. */
function isHarmless(value: string): boolean {
  const english = vocabulariesFor(undefined);
  return value
    .split(/[^\p{L}\p{N}]+/u)
    .every(
      (word) =>
        /^\d{0,3}$/.test(word) ||
        PATH_WORDS.has(word) ||
        QUERY_NAMES.has(word) ||
        standingOf(word, english) !== undefined,
    );
}

function needles(rawValues: readonly string[]): string[] {
  const values = rawValues.slice(0, MAX_VALUES).map((value) => value.slice(0, MAX_VALUE_LENGTH));
  const both = values.flatMap((value) => [value, decodedValue(value)]);
  const lower = new Set(both.map((value) => value.trim().toLowerCase()));
  return [...lower].filter((value) => value.length >= MIN_VALUE && !isHarmless(value));
}

const isInsideWord = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

function holdsWhole(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!isInsideWord(text[at - 1]) && !isInsideWord(text[at + value.length])) return true;
  }
  return false;
}

function without(line: string, allowed: readonly string[]): string {
  return allowed.reduce((rest, text) => (text === '' ? rest : rest.replaceAll(text, ' ')), line);
}

/**
 * The second net over a finished report: a line that holds the shape of a secret, or one of the raw
 * values seen for the tab as a whole word, becomes `[withheld]`. `allowed` are texts that the report
 * prints on purpose: what the clinician entered, configured hosts and names, the reference.
 */
export function sweep(
  report: string,
  rawValues: readonly string[] = [],
  allowed: readonly string[] = [],
): { text: string; withheld: number } {
  const searched = needles(rawValues);
  let withheld = 0;
  const lines = report.split('\n').map((line) => {
    const machine = decodedMachineLine(line);
    const visible = without(machine === '' ? line : machine, allowed);
    const plain = withoutSupportIds(visible);
    const lower = visible.toLowerCase();
    const shaped = hasSecretShape(plain) || (machine === '' && hasLongNumber(plain));
    if (!shaped && !searched.some((value) => holdsWhole(lower, value))) return line;
    withheld += 1;
    return WITHHELD;
  });
  return { text: lines.join('\n'), withheld };
}
