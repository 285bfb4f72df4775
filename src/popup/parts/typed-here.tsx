import type { Portal } from '../../core/portal.ts';
import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Lines } from '../../ui/lines.tsx';
import { useDesk } from '../desk.ts';
import { Contact } from '../report/contact.tsx';
import { MailLink } from '../report/mail-link.tsx';
import { sayHow, sayProblem } from '../say/said.ts';

const PROBLEM = 'navigation.unofficial-host';

/**
 * On a page that pretends to be the portal: what to do when a password was typed there, and whom to
 * tell. Nothing of that page is in it, nor in the mail.
 */
export function TypedHere({ portal }: { readonly portal: Portal }) {
  const { clinic } = useDesk();
  const contact = clinic?.contacts['clinic-it'];
  const subject = `${portal.name}: ${sayProblem({ problem: PROBLEM }, 'title')} [${PROBLEM}]`;
  return (
    <section class="typed-here">
      <Lines lines={sayHow('do-not-type-password')} />
      {contact && (
        <>
          <h2>{say(ownerKey('clinic-it'))}</h2>
          <Contact contact={contact} />
        </>
      )}
      {contact?.mail && (
        <div class="buttons">
          <MailLink to={contact.mail} subject={subject} ready={false} />
        </div>
      )}
    </section>
  );
}
