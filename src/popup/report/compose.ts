import {
  buildReport,
  isWithheld,
  mailSubject,
  type Report,
  type ReportInput,
  type StrikableRow,
  strikable,
  strike,
  toHtml,
  toText,
} from '../../core/report/index.ts';
import type { Say } from '../../core/words.ts';

/** A report, ready to be shown, copied and saved. */
export interface Composed {
  readonly report: Report;
  readonly text: string;
  readonly html: string;
  readonly subject: string;
  /** The second net left something out. */
  readonly withheld: boolean;
  /** All rows that may be struck out, as they are or were. */
  readonly rows: readonly StrikableRow[];
  /** The words it is written in: the support desk's language, whatever the popup's. */
  readonly say: Say;
}

/** Writes the report in the given words, without the rows with the ids `struck`. */
export function compose(input: ReportInput, struck: readonly string[], say: Say): Composed {
  const whole = buildReport(input);
  const report = strike(whole, struck);
  return {
    report,
    text: toText(report, say),
    html: toHtml(report, say),
    subject: mailSubject(report, say),
    withheld: isWithheld(report),
    rows: strikable(whole),
    say,
  };
}
