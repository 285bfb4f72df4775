import { say } from '../../shared/i18n.ts';
import type { Notice } from '../../shared/state.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { useOptionsPage } from '../desk.ts';
import { Allow } from '../parts/allow.tsx';
import { Section } from '../parts/section.tsx';
import { SourceTag } from '../parts/source-tag.tsx';
import { hostOf, missingLine } from '../read/missing.ts';

/** Whether the settings are right and the browser lets us see every portal; what mends it if not. */
export function Health() {
  const { state } = useOptionsPage();
  const { notices } = state.settings;
  const missing = [...state.missing];
  if (notices.length === 0 && missing.length === 0)
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
        title={say('ui_health_faults', String(notices.length + missing.length))}
        advice={say('ui_health_faults_do')}
      />
      <ul class="rows">
        {notices.map((notice) => (
          <Wrong key={`${notice.source} ${notice.path}`} notice={notice} />
        ))}
        {missing.map((origin) => (
          <Missing key={origin} origin={origin} />
        ))}
      </ul>
    </Section>
  );
}

function Wrong({ notice: { source, path, problem, expected } }: { readonly notice: Notice }) {
  return (
    <li>
      <p dir="ltr">
        <code>{path || '/'}</code> {problem}
      </p>
      {expected && <p>{say('ui_health_instead', expected)}</p>}
      <SourceTag source={source} />
    </li>
  );
}

/** A host that is configured and not granted: a press for the user, a line for IT. */
function Missing({ origin }: { readonly origin: string }) {
  const host = hostOf(origin);
  return (
    <li>
      <p>{say('ui_health_missing', host)}</p>
      <p>{say('ui_health_missing_it')}</p>
      <pre dir="ltr">{missingLine(origin)}</pre>
      <Allow origins={[origin]} name={`allow-${host}`}>
        {say('ui_options_allow', host)}
      </Allow>
    </li>
  );
}
