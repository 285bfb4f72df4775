import type { Refusal } from '../read/source.ts';
import { say } from '../say.ts';

const MOST = 20;

const WORDS = {
  missing: 'report_refused_missing',
  truncated: 'report_refused_truncated',
  damaged: 'report_refused_damaged',
  newer: 'report_refused_newer',
  invalid: 'report_refused_invalid',
  'too-long': 'report_refused_too_long',
  unreadable: 'report_refused_unreadable',
} as const;

/** What could not be read, each with its reason. */
export function Refused({ refused }: { readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  return (
    <details class="refused" open={refused.length === 1}>
      <summary>{say('report_desk_refused', `${refused.length}`)}</summary>
      <ul>
        {refused.slice(0, MOST).map(({ name, error }, i) => (
          <li key={i}>
            <bdi>{name.slice(0, 120)}</bdi>: {say(WORDS[error])}
          </li>
        ))}
        {refused.length > MOST && (
          <li>{say('report_desk_and_more', `${refused.length - MOST}`)}</li>
        )}
      </ul>
    </details>
  );
}
