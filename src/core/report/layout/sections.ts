import type { Report } from '../model.ts';
import { actRows } from './act.ts';
import { checkedRows } from './checked.ts';
import { environmentRows } from './environment.ts';
import { enteredRows, idRows } from './given.ts';
import { scopeRows, triedRows } from './history.ts';
import { messageRows } from './message.ts';
import type { Section } from './row.ts';
import { seenRows } from './seen.ts';
import { whenRows } from './when.ts';
import { whereRows } from './where.ts';

/** The whole report in the order support reads it; empty sections are left out. */
export function sections(report: Report): Section[] {
  const all: Section[] = [
    { heading: 'report_heading_act', rows: actRows(report) },
    { heading: 'report_heading_message', rows: messageRows(report) },
    { heading: 'report_heading_when', rows: whenRows(report) },
    { heading: 'report_heading_where', rows: whereRows(report) },
    { heading: 'report_heading_seen', rows: seenRows(report) },
    { heading: 'report_heading_checked', rows: checkedRows(report) },
    { heading: 'report_heading_tried', rows: triedRows(report) },
    { heading: 'report_heading_scope', rows: scopeRows(report) },
    { heading: 'report_heading_environment', rows: environmentRows(report) },
    { heading: 'report_heading_ids', rows: idRows(report) },
    { heading: 'report_heading_entered', rows: enteredRows(report) },
  ];
  return all.filter((section) => section.rows.length > 0);
}
