import type { Report } from '../model.ts';
import { sayOr } from '../said.ts';
import { optionalRow, type Row, row } from './row.ts';

/** The browser, the system family and us. */
export function environmentRows(report: Report): Row[] {
  const { browser, version, system, extension, install, privateWindow } = report.environment;
  return [
    ...optionalRow(report, 'browser', browser, (name) =>
      row('report_browser', (say) => say('report_browser_on', name, version ?? '?', system ?? '?')),
    ),
    ...optionalRow(report, 'extension', extension, (ours) =>
      row('report_extension', (say) =>
        say('report_extension_installed', ours, sayOr(say, 'report_install', install ?? 'other')),
      ),
    ),
    ...optionalRow(report, 'privateWindow', privateWindow, (yes) =>
      row('report_private_window', yes ? 'report_yes' : 'report_no'),
    ),
  ];
}
