import { say } from '../../shared/i18n.ts';
import type { ReportState } from './use-report.ts';

/** How it stands with the report, in words. */
export function sayState(state: ReportState): string {
  switch (state) {
    case 'making':
      return say('ui_report_making');
    case 'ready':
      return say('ui_report_ready');
    case 'copied':
      return say('ui_report_copied');
    case 'manual':
      return say('ui_report_manual');
    case 'changed':
      return say('ui_report_changed');
    case 'unstruck':
      return say('ui_report_unstruck');
    default:
      return say('ui_report_failed', state.failed.slice(0, 200));
  }
}
