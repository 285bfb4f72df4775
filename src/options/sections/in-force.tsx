import type { Clinic, Portal } from '../../core/portal.ts';
import { ownerKey, type WordKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { languageName } from '../../ui/language.ts';
import { Lines } from '../../ui/lines.tsx';
import { useOptionsPage } from '../desk.ts';
import { Row, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { phrasesOf, rulesOf } from '../read/rules.ts';
import { contactsOf, sourceOf, sourceOfPortal } from '../read/sources.ts';
import { patternsOf } from '../read/state.ts';

/** Every setting in force, each with where it comes from. */
export function InForce() {
  const { state } = useOptionsPage();
  const { portals } = state.settings.clinic;
  return (
    <Section id="in-force" title={say('ui_options_in_force')}>
      {portals.length === 0 && <p>{say('ui_options_no_portal')}</p>}
      <Rows>
        {portals.map((portal) => (
          <PortalRow key={portal.id} portal={portal} />
        ))}
        {contactsOf(state).map(({ owner, contact, source }) => (
          <Row
            key={owner}
            name={say('ui_options_contact', say(ownerKey(owner)))}
            source={source}
            lines={[contact.name, contact.mail, contact.phone, contact.hours]}
          />
        ))}
        {singleValues(state.settings.clinic).map(({ key, name, line }) => (
          <Row key={key} name={say(name)} source={sourceOf(state, key)} lines={[line]} />
        ))}
      </Rows>
    </Section>
  );
}

function PortalRow({ portal }: { readonly portal: Portal }) {
  const { state } = useOptionsPage();
  const isSeen = patternsOf(state.settings.clinic, portal).every((one) => !state.missing.has(one));
  const phrases = phrasesOf(portal);
  return (
    <Row
      name={portal.name}
      source={sourceOfPortal(state, portal)}
      lines={[...rulesOf(portal), say(isSeen ? 'ui_options_seen' : 'ui_options_unseen')]}
    >
      {phrases.length > 0 && (
        <Fold title={say('ui_rule_phrases', String(phrases.length))}>
          <Lines lines={phrases} />
        </Fold>
      )}
    </Row>
  );
}

interface SingleValue {
  readonly key: Parameters<typeof sourceOf>[1];
  readonly name: WordKey;
  readonly line: string | undefined;
}

/** The settings that are one value each, as far as they are set. */
function singleValues(clinic: Clinic): readonly SingleValue[] {
  const { reportLanguage, organisationId, disabledPortals, ownPortals } = clinic;
  const own = ownPortals === 'allowed' ? 'ui_options_own_allowed' : 'ui_own_held';
  const values: readonly SingleValue[] = [
    {
      key: 'reportLanguage',
      name: 'ui_options_report_language',
      line: languageName(reportLanguage),
    },
    { key: 'organisationId', name: 'ui_options_organisation', line: organisationId },
    { key: 'disabledPortals', name: 'ui_options_disabled', line: disabledPortals?.join(', ') },
    { key: 'ownPortals', name: 'ui_own_portals', line: ownPortals && say(own) },
  ];
  return values.filter(({ line }) => line);
}
