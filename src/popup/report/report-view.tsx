import { useEffect, useRef } from 'preact/hooks';
import { languageOf } from '../../core/report/index.ts';
import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { Back } from '../parts/back.tsx';
import { selectAll } from './clipboard.ts';
import type { Composed } from './compose.ts';
import { Contact } from './contact.tsx';
import { DetailChoice } from './detail-choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { MailLink } from './mail-link.tsx';
import { PictureChoice } from './picture-choice.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { sayState } from './say-state.ts';
import { StrikeList } from './strike-list.tsx';
import { type Subject, useReport } from './use-report.ts';

interface Props {
  readonly subject: Subject;
  readonly how: 'copy' | 'read';
  readonly onBack: () => void;
}

type Making = ReturnType<typeof useReport>;

/** The report as it is copied, where it goes, and how to send it. */
export function ReportView({ subject, how, onBack }: Props) {
  const { announce } = useDesk();
  const making = useReport(subject, how);
  const { composed, state } = making;
  const heading = useRef<HTMLHeadingElement>(null);
  const spoken = sayState(state);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => announce(spoken), [spoken, announce]);
  return (
    <>
      <Back onBack={onBack} />
      <section class="report">
        <h1 tabIndex={-1} ref={heading}>
          {say('ui_report_title')}
        </h1>
        <p class="advice">{say('ui_report_to', say(ownerKey(subject.conclusion.plan.reportTo)))}</p>
        <p class={state === 'copied' ? 'state fine' : 'state'}>{spoken}</p>
        {composed && (
          <>
            <Sending subject={subject} making={making} composed={composed} />
            {composed.withheld && <p class="hint">{say('ui_report_withheld')}</p>}
            <Preview composed={composed} selected={state === 'manual'} />
            <Changing making={making} composed={composed} />
          </>
        )}
      </section>
    </>
  );
}

interface PartProps {
  readonly subject: Subject;
  readonly making: Making;
  readonly composed: Composed;
}

/** The ways out of the popup, the usual one first. */
function Sending({ subject, making: { state, copy, choices }, composed }: PartProps) {
  const contact = subject.clinic.contacts[subject.conclusion.plan.reportTo];
  const done = state === 'copied';
  return (
    <>
      <Contact contact={contact} />
      <div class="buttons">
        <Button look={done ? 'plain' : 'primary'} name="copy-again" onPress={copy}>
          {say(done ? 'ui_copy_again' : 'ui_copy')}
        </Button>
        <MailLink to={contact?.mail} subject={composed.subject} ready={done} />
      </div>
      <p class="hint">{say(contact?.mail ? 'ui_report_paste' : 'ui_report_no_mail')}</p>
      <SaveButtons composed={composed} to={contact?.mail} picture={choices.picture} />
    </>
  );
}

/** What the sender may add, leave out or make coarser. */
function Changing({ making: { choices, choose }, composed }: Omit<PartProps, 'subject'>) {
  return (
    <>
      <EntryForm entered={choices.entered} onChange={(entered) => choose({ entered })} />
      <DetailChoice detail={choices.detail} onChange={(detail) => choose({ detail })} />
      <StrikeList
        composed={composed}
        struck={choices.struck}
        onChange={(struck) => choose({ struck })}
      />
      <PictureChoice picture={choices.picture} onChange={(picture) => choose({ picture })} />
    </>
  );
}

interface PreviewProps {
  readonly composed: Composed;
  /** To be copied by hand. */
  readonly selected: boolean;
}

function Preview({ composed: { text, say: inReport }, selected }: PreviewProps) {
  const preview = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected && preview.current) selectAll(preview.current);
  }, [selected]);
  return (
    <>
      <h2 id="preview">{say('ui_report_preview')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="scroll" tabIndex={0} aria-labelledby="preview" ref={preview}>
        <pre data-report="" lang={languageOf(inReport).lang} dir="auto">
          {text}
        </pre>
      </section>
    </>
  );
}
