import type { Finding } from '../../core/conclusions.ts';
import { say } from '../../shared/i18n.ts';
import { sayProblem } from '../say/said.ts';

const SHOWN = 3;

/** What else was noticed, each with how sure we are. */
export function Others({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const more = findings.slice(SHOWN);
  return (
    <section class="others">
      <h2>{say('ui_others_title')}</h2>
      <List findings={findings.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details class="fold">
          <summary>{say('ui_others_more', String(more.length))}</summary>
          <List findings={more} />
        </details>
      )}
    </section>
  );
}

function List({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.problem} data-problem={finding.problem} data-verdict={finding.verdict}>
          <span class="title">{sayProblem(finding, 'title')}</span>
          <span class="tag">{tag(finding)}</span>
        </li>
      ))}
    </ul>
  );
}

function tag({ earlier, causedBy, verdict }: Finding): string {
  if (earlier) return say('ui_tag_earlier');
  if (causedBy) return say('ui_tag_caused');
  return say(verdict === 'found' ? 'ui_tag_found' : 'ui_tag_possible');
}
