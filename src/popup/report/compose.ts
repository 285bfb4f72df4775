import en from '../../../assets/_locales/en/messages.json';
import {
  buildReport,
  mailSubject,
  type ReportInput,
  toHtml,
  toText,
} from '../../core/report/index.ts';
import { sayFrom } from '../../core/words.ts';

/** A report, ready to be shown and copied. */
export interface Composed {
  readonly text: string;
  readonly html: string;
  readonly subject: string;
}

/** Writes the report in the support desk's language, whatever the language of the popup. */
export function compose(input: ReportInput): Composed {
  const say = sayFrom(en);
  const report = buildReport(input);
  return {
    text: toText(report, say),
    html: toHtml(report, say),
    subject: mailSubject(report, say),
  };
}
