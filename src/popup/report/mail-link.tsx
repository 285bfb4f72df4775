import { say } from '../../shared/i18n.ts';
import { mailtoLink } from './mail.ts';

interface Props {
  readonly to: string | undefined;
  readonly subject: string;
  /** The report is on the clipboard: this is the next thing to press. */
  readonly ready: boolean;
}

/** Opens the mail program with recipient and subject; a report is pasted by hand. */
export function MailLink({ to, subject, ready }: Props) {
  return (
    <a
      class={`button ${ready ? 'primary' : 'plain'}`}
      href={mailtoLink(to, subject)}
      target="_blank"
      rel="noreferrer"
    >
      {say('ui_report_mail')}
    </a>
  );
}
