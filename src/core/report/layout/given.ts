import type { Report } from '../model.ts';
import { sayOr } from '../said.ts';
import { listRows, optionalRow, type Row, row } from './row.ts';

/** Ids by which support finds the request in its own logs. */
export const idRows = (report: Report): Row[] =>
  listRows(report, 'id', report.ids, ({ kind, value }) =>
    row(
      (say) => sayOr(say, 'report_id', kind),
      () => value,
      { checked: true },
    ),
  );

const FIELDS = [
  ['organisation', 'report_organisation'],
  ['npi', 'report_npi'],
  ['callback', 'report_callback'],
  ['note', 'report_note'],
] as const;

/** What the sender typed into the extension. */
export const enteredRows = (report: Report): Row[] =>
  FIELDS.flatMap(([field, label]) =>
    optionalRow(report, field, report.entered[field], (value) =>
      row(label, () => value, { checked: true }),
    ),
  );
