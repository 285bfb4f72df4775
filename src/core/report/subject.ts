import type { Say } from '../words.ts';
import { summary } from './layout/summary.ts';
import type { Report } from './model.ts';
import { cut, plain } from './plain.ts';

/**
 * `Healtheos: account locked (found) since 14:02 [LT-ABCDEFGH QRSTUVWXYZ]`: one line, so that it
 * can be a mail header, with the reference and the key that group a shared mailbox.
 */
export const mailSubject = (report: Report, say: Say): string =>
  `${cut(plain(summary(report, say)), 110)} [LT-${report.reference} ${report.key}]`;
