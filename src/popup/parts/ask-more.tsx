import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../core/conclusions.ts';
import { permissionsFor } from '../../core/permission-for.ts';
import type { OptionalPermission } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { readAgent } from '../../ui/agent.ts';
import { type Asked, askFor } from '../../ui/ask-for.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';

/** Where a doubt would end if the browser might tell more: which permission, why, and a button. */
export function AskMore({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { permissions } = useDesk();
  const [wanted] = permissionsFor(diagnosis).filter(
    (one) => !permissions.includes(one) && existsHere(one),
  );
  return wanted ? <Offer key={wanted} wanted={wanted} /> : null;
}

/** Firefox has no content settings. */
const existsHere = (permission: OptionalPermission): boolean =>
  permission !== 'contentSettings' || readAgent(navigator.userAgent).browser !== 'Firefox';

const WHY = {
  browsingData: 'ui_ask_permission_other',
  contentSettings: 'ui_grant_more_contentsettings',
  cookies: 'ui_grant_more_cookies',
  management: 'ui_grant_more_management',
  privacy: 'ui_grant_more_privacy',
  webNavigation: 'ui_grant_more_webnavigation',
} as const satisfies Record<OptionalPermission, string>;

const UNDONE = { refused: 'ui_grant_more_refused', held: 'ui_held' } as const;

function Offer({ wanted }: { readonly wanted: OptionalPermission }) {
  const { tabId, portal, refresh, announce } = useDesk();
  const [asked, setAsked] = useState<Asked>('granted');
  const granted = async () => {
    await ask('popup:check', { tabId }).catch(() => undefined);
    refresh();
  };
  // Asked in the click itself, or the browser refuses. Chromium closes the popup meanwhile.
  const allow = () =>
    void askFor({ permissions: [wanted] }).then((answer) => {
      setAsked(answer);
      if (answer === 'granted') void granted();
      else announce(say(UNDONE[answer]));
    });
  return (
    <section class="note" data-wants={wanted}>
      <h2>{say('ui_grant_more_title')}</h2>
      <p>{say(WHY[wanted], portal?.name ?? '')}</p>
      <div class="buttons">
        <Button look="plain" name="more" onPress={allow}>
          {say('ui_grant_more_button')}
        </Button>
      </div>
      {asked !== 'granted' && <p class="undone">{say(UNDONE[asked])}</p>}
    </section>
  );
}
