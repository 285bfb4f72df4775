import { decodeBase64url } from './base64url.ts';
import { END, MARK } from './machine-line.ts';
import { type Report, reportSchema } from './model.ts';
import { unpack } from './pack.ts';

/** Why a text is no report: nothing marked, cut off, of a newer extension, or not of the model. */
export type ReadError = 'missing' | 'truncated' | 'damaged' | 'newer' | 'invalid' | 'too-long';
export type ReadResult = Report | { readonly error: ReadError };

/** Far above what a report can be (6,000 characters), also when quoted and wrapped. */
const MAX_LETTERS = 60_000;

/** The first report in a pasted text or mail body: quoted (`> `), wrapped or quoted-printable. */
export const readReport = (text: string): ReadResult =>
  readReports(text)[0] ?? { error: 'missing' };

/** Every report in the text, in order. */
export function readReports(text: string): ReadResult[] {
  const found: ReadResult[] = [];
  // What stands before the first mark is the report in words; letters hold no mark.
  for (const raw of text.split(MARK).slice(1)) found.push(decode(raw.slice(0, MAX_LETTERS)));
  return found;
}

/** What mail programs put between the letters: wrapped lines, quote marks, soft breaks. */
const NOISE = /=?\r?\n[ \t>]*|<\/?(?:wbr|br) ?\/?>|[ \t]/g;

function decode(raw: string): ReadResult {
  const end = raw.indexOf(END);
  if (end < 0) return { error: raw.length < MAX_LETTERS ? 'truncated' : 'too-long' };
  const letters = raw.slice(0, end).replace(NOISE, '');
  return /^[\w-]+$/.test(letters) ? parseReport(letters) : { error: 'truncated' };
}

function parseReport(letters: string): ReadResult {
  try {
    return checkReport(unpack(decodeBase64url(letters)));
  } catch {
    return { error: 'damaged' };
  }
}

/** A parsed JSON report, checked. */
export function checkReport(value: unknown): ReadResult {
  const format = typeof value === 'object' && value !== null && 'format' in value && value.format;
  if (typeof format === 'number' && format > 1) return { error: 'newer' };
  const parsed = reportSchema.safeParse(value);
  return parsed.success ? parsed.data : { error: 'invalid' };
}
