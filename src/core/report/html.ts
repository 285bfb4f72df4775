import type { Say } from '../words.ts';
import type { Section } from './layout/row.ts';
import { sections } from './layout/sections.ts';
import { summary } from './layout/summary.ts';
import { machineLine } from './machine-line.ts';
import type { Report } from './model.ts';
import { plain } from './plain.ts';
import { printRow } from './print.ts';

/** Mail programs drop style sheets, so every cell carries its own. */
const CELL = 'padding:2px 10px 2px 0;text-align:left;vertical-align:top;font-weight:normal';
const HEADING = 'padding:10px 0 2px 0;text-align:left;font-weight:bold';

/** The report as one table that keeps its shape when pasted into a mail. */
export function toHtml(report: Report, say: Say): string {
  const rows = sections(report).map((section) => sectionHtml(section, say));
  const omitted = report.omitted > 0 ? paragraph(omittedText(report, say)) : '';
  return [
    '<div style="font-family:Arial,sans-serif;font-size:14px">',
    `<p><b>${escapeHtml(plain(summary(report, say)))}</b></p>`,
    paragraph(say('report_reference', report.reference, report.key)),
    `<table style="border-collapse:collapse;font-size:14px">${rows.join('')}</table>`,
    omitted,
    `<p style="font-family:monospace;font-size:9px;word-break:break-all">${machineLine(report)}</p>`,
    '</div>',
  ].join('\n');
}

const paragraph = (text: string): string => `<p>${escapeHtml(plain(text))}</p>`;

const omittedText = (report: Report, say: Say): string =>
  `${say('report_omitted')}: ${report.omitted}`;

function sectionHtml({ heading, rows }: Section, say: Say): string {
  const head = `<tr><th colspan="2" style="${HEADING}">${escapeHtml(plain(say(heading)))}</th></tr>`;
  const body = rows.map((row) => {
    const { label, value } = printRow(row, say);
    return `<tr><th style="${CELL}">${escapeHtml(label)}</th><td style="${CELL}">${escapeHtml(value)}</td></tr>`;
  });
  return head + body.join('');
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
