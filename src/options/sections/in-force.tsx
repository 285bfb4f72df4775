import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { languageName } from '../../ui/language.ts';
import { useOptionsPage } from '../desk.ts';
import { Row, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { contactsOf, sourceOf, sourceOfPortal } from '../read/sources.ts';
import { patternsOf } from '../read/state.ts';

/** Every setting in force, each with where it comes from. */
export function InForce() {
  const { state } = useOptionsPage();
  const { portals, organisationId, reportLanguage } = state.settings.clinic;
  return (
    <Section id="in-force" title={say('ui_options_in_force')}>
      {portals.length === 0 && <p>{say('ui_options_no_portal')}</p>}
      <Rows>
        {portals.map((portal) => (
          <Row
            key={portal.id}
            name={portal.name}
            source={sourceOfPortal(state, portal)}
            lines={portalLines(portal, isSeen(portal))}
          />
        ))}
        {contactsOf(state).map(({ owner, contact, source }) => (
          <Row
            key={owner}
            name={say('ui_options_contact', say(ownerKey(owner)))}
            source={source}
            lines={[contact.name, contact.mail, contact.phone, contact.hours]}
          />
        ))}
        <Row
          name={say('ui_options_report_language')}
          source={sourceOf(state, 'reportLanguage')}
          lines={[languageName(reportLanguage)]}
        />
        {organisationId !== undefined && (
          <Row
            name={say('ui_options_organisation')}
            source={sourceOf(state, 'organisationId')}
            lines={[organisationId]}
          />
        )}
      </Rows>
    </Section>
  );

  function isSeen(portal: Portal): boolean {
    return patternsOf(state.settings.clinic, portal).every((one) => !state.missing.has(one));
  }
}

const portalLines = (portal: Portal, seen: boolean): readonly string[] => [
  portal.signIn[0] ?? '',
  say('ui_options_hosts', hostsOf(portal).join(', ')),
  say(seen ? 'ui_options_seen' : 'ui_options_unseen'),
];
