import type { Say } from '../words.ts';
import { languageOf, type ReportLanguage, runOf } from './language.ts';
import type { Section } from './layout/row.ts';
import { sections } from './layout/sections.ts';
import { summary } from './layout/summary.ts';
import { machineLine } from './machine-line.ts';
import type { Report } from './model.ts';
import { plain } from './plain.ts';
import { printRow } from './print.ts';

/**
 * The report as one table that keeps its shape when pasted into a mail. Looks are attributes, not
 * styles: mail programs drop style sheets, and our pages' policy allows no style in an element.
 */
export function toHtml(report: Report, say: Say): string {
  const language = languageOf(say);
  const rows = sections(report).map((section) => sectionHtml(section, say, language));
  const omitted = report.omitted > 0 ? paragraph(omittedText(report, say)) : '';
  return [
    `<div lang="${language.lang}" dir="${language.dir}">`,
    `<p><b>${escapeHtml(plain(summary(report, say)))}</b></p>`,
    paragraph(say('report_reference', report.reference, report.key)),
    `<table border="0" cellspacing="0" cellpadding="3">${rows.join('')}</table>`,
    omitted,
    `<p dir="ltr"><font size="1" face="monospace">${broken(machineLine(report))}</font></p>`,
    '</div>',
  ].join('\n');
}

/** The machine line has no space, and mail programs make a letter as wide as its longest word. */
const broken = (line: string): string => line.replace(/(.{76})(?=.)/g, '$1<br>');

const paragraph = (text: string): string => `<p>${escapeHtml(plain(text))}</p>`;

const omittedText = (report: Report, say: Say): string =>
  `${say('report_omitted')}: ${report.omitted}`;

function sectionHtml({ heading, rows }: Section, say: Say, language: ReportLanguage): string {
  const head = `<tr><th colspan="2" align="${START[language.dir]}" valign="bottom" height="30">${escapeHtml(plain(say(heading)))}</th></tr>`;
  const body = rows.map((row) => {
    const { label, value } = printRow(row, say);
    return `<tr valign="top">${cell(label, language)}${cell(value, language)}</tr>`;
  });
  return head + body.join('');
}

const START = { ltr: 'left', rtl: 'right' } as const;

function cell(text: string, language: ReportLanguage): string {
  const own = runOf(text, language);
  const run = own === language.dir ? '' : ` dir="${own}" align="${START[language.dir]}"`;
  return `<td${run}>${escapeHtml(text)}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
