import { type Report, toHtml, toText } from '../../../src/core/report/index.ts';
import { say } from '../../core/report/example.ts';

const head = (report: Report, encoding: string, type = 'text/plain') =>
  `From: sender@clinic.example\r\nTo: desk@portal.example\r\nSubject: LT-${report.reference}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;

/** A mail whose body can be read as it is. */
export const plainMail = (report: Report): string =>
  `${head(report, '8bit')}${toText(report, say).replace(/\n/g, '\r\n')}\r\n`;

/** A mail as web mail programs send it. */
export const base64Mail = (report: Report): string =>
  head(report, 'base64', 'text/html') +
  Buffer.from(toHtml(report, say))
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

/** A mail with soft line breaks, `=` escaped. */
export const quotedMail = (report: Report): string =>
  head(report, 'quoted-printable') +
  toText(report, say)
    .replace(/=/g, '=3D')
    .split('\n')
    .map((line) => line.replace(/(.{70})(?=.)/g, '$1=\r\n'))
    .join('\r\n');

export const mbox = (mails: readonly string[]): string =>
  mails.map((mail) => `From sender Wed Mar  4 14:03:30 2026\r\n${mail}\r\n\r\n`).join('');
