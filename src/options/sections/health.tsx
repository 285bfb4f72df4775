import type { HealthFinding } from '../../core/clinic/health/types.ts';
import { say } from '../../shared/i18n.ts';
import { mayAskFor } from '../../ui/ask-for.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { useOptionsPage } from '../desk.ts';
import { Allow } from '../parts/allow.tsx';
import { Section } from '../parts/section.tsx';
import { hostOf } from '../read/missing.ts';

/** Whether the settings are right and the browser lets us see every portal; what mends it if not. */
export function Health() {
  const { state } = useOptionsPage();
  const { findings } = state.health;
  if (findings.length === 0)
    return (
      <Section id="health" title={say('ui_health_title')}>
        <Verdict
          tone="fine"
          level="h3"
          title={say('ui_health_fine')}
          advice={say('ui_health_fine_do')}
        />
      </Section>
    );
  return (
    <Section id="health" title={say('ui_health_title')}>
      <Verdict
        tone="possible"
        level="h3"
        title={say('ui_health_faults', String(findings.length))}
        advice={say('ui_health_faults_do')}
      />
      <ul class="rows">
        {findings.map((finding) => (
          <Finding key={`${finding.id} ${finding.where}`} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}

/** One finding in IT's words, the line that mends it, and where it can be pressed, the button. */
function Finding({ finding }: { readonly finding: HealthFinding }) {
  const { id, where, what, line } = finding;
  const host = hostOf(where);
  return (
    <li data-finding={id}>
      <p dir="ltr">{what}</p>
      {line && <pre dir="ltr">{line}</pre>}
      {ASKABLE.has(id) && mayAskFor(where) && (
        <Allow origins={[where]} name={`allow-${host}`}>
          {say('ui_options_allow', host)}
        </Allow>
      )}
    </li>
  );
}

/** Findings that the user can end with the browser's own question. */
const ASKABLE: ReadonlySet<string> = new Set([
  'host-withdrawn',
  'host-not-in-package',
  'own-host-not-allowed',
]);
