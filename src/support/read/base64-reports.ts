import { MARK } from '../../core/report/index.ts';

/** A part in base64: its header to the end, then what can be base64. Linear: no part overlaps another. */
const PART =
  /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n){0,20}\r?\n([A-Za-z0-9+/=\r\n]+)/gim;

/**
 * The machine lines in a mail's base64 parts, without parsing the mail: what most reports come in.
 * They are ASCII, so the bytes are left as they are.
 */
export const base64Reports = (mail: string): string[] =>
  [...mail.matchAll(PART)].flatMap(([, body = '']) => {
    const text = bytesOf(body);
    const start = text.indexOf(MARK);
    return start < 0 ? [] : [text.slice(start)];
  });

/** One character a byte; empty when it is cut off. */
function bytesOf(body: string): string {
  try {
    return atob(body.replace(/[\r\n]+/g, ''));
  } catch {
    return '';
  }
}
