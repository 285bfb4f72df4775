import { useEffect, useRef } from 'preact/hooks';
import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { Back } from '../parts/back.tsx';
import { selectAll } from './clipboard.ts';
import { Contact } from './contact.tsx';
import { DetailChoice } from './detail-choice.tsx';
import { MailLink } from './mail-link.tsx';
import { sayState } from './say-state.ts';
import { type Subject, useReport } from './use-report.ts';

interface Props {
  readonly subject: Subject;
  readonly how: 'copy' | 'read';
  readonly onBack: () => void;
}

/** The report as it is copied, where it goes, and how to send it. */
export function ReportView({ subject, how, onBack }: Props) {
  const { announce } = useDesk();
  const { composed, state, detail, copy, changeDetail } = useReport(subject, how);
  const { plan } = subject.conclusion;
  const contact = subject.clinic.contacts[plan.reportTo];
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLElement>(null);
  const spoken = sayState(state);
  const done = state === 'copied';
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => announce(spoken), [spoken, announce]);
  useEffect(() => {
    if (state === 'manual' && preview.current) selectAll(preview.current);
  }, [state]);
  return (
    <>
      <Back onBack={onBack} />
      <section class="report">
        <h1 tabIndex={-1} ref={heading}>
          {say('ui_report_title')}
        </h1>
        <p class="advice">{say('ui_report_to', say(ownerKey(plan.reportTo)))}</p>
        <p class={done ? 'state fine' : 'state'}>{spoken}</p>
        {composed && (
          <>
            <Contact contact={contact} />
            <div class="buttons">
              <Button look={done ? 'plain' : 'primary'} name="copy-again" onPress={copy}>
                {say(done ? 'ui_copy_again' : 'ui_copy')}
              </Button>
              <MailLink to={contact?.mail} subject={composed.subject} ready={done} />
            </div>
            <p class="hint">{say(contact?.mail ? 'ui_report_paste' : 'ui_report_no_mail')}</p>
            <h2 id="preview">{say('ui_report_preview')}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
            <section class="scroll" tabIndex={0} aria-labelledby="preview" ref={preview}>
              <pre data-report="" dir="ltr">
                {composed.text}
              </pre>
            </section>
            <DetailChoice detail={detail} onChange={changeDetail} />
          </>
        )}
      </section>
    </>
  );
}
