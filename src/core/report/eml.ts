import type { Say } from '../words.ts';
import { localDate, localTime, offsetText } from './clock.ts';
import { header } from './eml/header.ts';
import { filePart, multipart, partText, textPart } from './eml/part.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { languageOf } from './language.ts';
import type { Report } from './model.ts';
import { mailSubject } from './subject.ts';
import { toText } from './text.ts';

export interface Draft {
  /** From the configuration, checked there; anything that is no plain address is left out. */
  readonly to?: string;
  /** A PNG, masked already. */
  readonly picture?: Uint8Array;
}

/**
 * A mail that desktop mail programs open as a new message (`X-Unsent`): text, HTML, the JSON and
 * the picture as attachments. ASCII with CRLF; RFC 5322 and 2045. The sender is for the mail
 * program to fill in: nobody asks who it is.
 */
export function toEml(report: Report, say: Say, draft: Draft = {}): string {
  const name = `LT-${report.reference}`;
  const letter = multipart('alternative', name, [
    textPart('text/plain', toText(report, say)),
    textPart('text/html', page(toHtml(report, say), say)),
  ]);
  const picture = draft.picture && [filePart('image/png', `${name}.png`, draft.picture)];
  const json = filePart('application/json', `${name}.json`, toJson(report));
  const mail = multipart('mixed', name, [letter, json, ...(picture ?? [])]);
  return `${partText({ headers: [...headers(report, say, draft), ...mail.headers], body: mail.body })}\r\n`;
}

const headers = (report: Report, say: Say, { to }: Draft): string[] => [
  header('X-Unsent', '1'),
  ...(to !== undefined && PLAIN_ADDRESS.test(to) ? [header('To', to)] : []),
  header('Subject', mailSubject(report, say)),
  header('Date', mailDate(report.times.made, report.times.offsetMinutes)),
  header('MIME-Version', '1.0'),
];

/** Nothing that could end the header or name a second recipient. */
const PLAIN_ADDRESS = /^[^\s@,;:<>()[\]\\"]{1,64}@[A-Za-z0-9.-]{1,189}$/;

function page(html: string, say: Say): string {
  const { lang, dir } = languageOf(say);
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"></head><body>\n${html}\n</body></html>\n`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `4 Mar 2026 14:03:30 +0100` (RFC 5322, 3.3; the day of the week is optional). */
function mailDate(at: number, offsetMinutes: number): string {
  const [year = '', month = '', day = ''] = localDate(at, offsetMinutes).split('-');
  const zone = offsetText(offsetMinutes).replace(':', '');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} ${localTime(at, offsetMinutes)} ${zone}`;
}
