import { encodeBase64url } from './base64url.ts';
import type { Report } from './model.ts';
import { pack } from './pack.ts';

export const MARK = 'LT1:';
/** After the letters: what a mail program adds below is then not read as more of them. */
export const END = '.';

/** The whole report in one line that survives mail programs; `readReport` reads it back. */
export const machineLine = (report: Report): string =>
  `${MARK}${encodeBase64url(pack(report))}${END}`;
