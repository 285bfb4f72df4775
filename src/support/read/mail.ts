import PostalMime from 'postal-mime';
import type { ReadResult } from '../../core/report/index.ts';
import { type Harvest, harvest, isMail, settle } from '../../core/triage/index.ts';
import { base64Reports } from './base64-reports.ts';

/** A report's mail with a picture has 3 MB; parts inside parts inside parts are an attack. */
const MOST_CHARACTERS = 12_000_000;
const LIMITS = {
  maxNestingDepth: 12,
  maxRfc822NestingDepth: 3,
  maxHeadersSize: 200_000,
  attachmentEncoding: 'utf8',
} as const;

/** Every report in a text or a mail; encoded parts and attachments are looked into. */
export async function harvestMail(raw: string): Promise<Harvest> {
  const plain = harvest(raw);
  if (plain.reports.length > 0 || !isMail(raw)) return plain;
  if (raw.length > MOST_CHARACTERS) return { reports: [], error: 'too-long' };
  const quick = settle(base64Reports(raw).map(harvest).flatMap(results));
  if (quick.reports.length > 0) return quick;
  const parts = (await partsOf(raw)).map(harvest);
  return settle(parts.flatMap(results));
}

/** The texts of a mail; none when it cannot be parsed. */
async function partsOf(raw: string): Promise<string[]> {
  try {
    const { text, html, attachments } = await PostalMime.parse(raw, LIMITS);
    const files = attachments.map(({ content }) => content);
    return [text, html, ...files].filter((part) => typeof part === 'string');
  } catch {
    return [];
  }
}

const results = ({ reports, error }: Harvest): ReadResult[] =>
  reports.length > 0 || error === undefined || error === 'missing' ? [...reports] : [{ error }];
