import { say } from '../../shared/i18n.ts';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../parts/section.tsx';

/** What is seen, what never, what is kept: in full, in plain words. */
export const Privacy = () => (
  <Section id="privacy" title={say('ui_privacy_title')}>
    <div class="columns">
      <div>
        <h3>{say('ui_privacy_sees')}</h3>
        <Lines
          lines={[
            say('ui_privacy_sees_messages'),
            say('ui_privacy_sees_answers'),
            say('ui_privacy_sees_page'),
            say('ui_privacy_sees_browser'),
          ]}
        />
      </div>
      <div>
        <h3>{say('ui_privacy_never')}</h3>
        <Lines
          lines={[
            say('ui_grant_cannot_type'),
            say('ui_grant_cannot_else'),
            say('ui_grant_cannot_send'),
            say('ui_privacy_never_act'),
          ]}
        />
      </div>
    </div>
    <h3>{say('ui_privacy_keeps')}</h3>
    <Lines
      lines={[
        say('ui_privacy_keeps_case'),
        say('ui_privacy_keeps_own'),
        say('ui_privacy_keeps_masked'),
        say('ui_privacy_keeps_private'),
      ]}
    />
  </Section>
);
