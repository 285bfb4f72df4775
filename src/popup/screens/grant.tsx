import { useState } from 'preact/hooks';
import type { Clinic, Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';
import { originsOf } from '../read/portals.ts';

interface Props {
  readonly clinic: Clinic;
  readonly portal: Portal;
}

/** The browser has not granted the portal's hosts: why we ask, and what it cannot do. */
export function Grant({ clinic, portal }: Props) {
  const { refresh, announce } = useDesk();
  const [refused, setRefused] = useState(false);
  // Asked in the click itself, or the browser refuses. Chromium closes the popup meanwhile.
  const allow = () =>
    void browser.permissions.request({ origins: originsOf(clinic, portal) }).then((yes) => {
      setRefused(!yes);
      if (yes) refresh();
      else announce(say('ui_grant_refused'));
    });
  return (
    <Verdict tone="possible" title={say('ui_grant_title')} advice={say('ui_grant_do', portal.name)}>
      <Lines
        lines={[
          say('ui_grant_can'),
          say('ui_grant_cannot_type'),
          say('ui_grant_cannot_else'),
          say('ui_grant_cannot_send'),
        ]}
      />
      <div class="buttons">
        <Button look="primary" name="grant" onPress={allow}>
          {say('ui_grant_button')}
        </Button>
      </div>
      {refused && <p class="undone">{say('ui_grant_refused')}</p>}
    </Verdict>
  );
}
