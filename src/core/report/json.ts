import type { Report } from './model.ts';

/** The report as JSON, as docs/report.schema.json describes it. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
