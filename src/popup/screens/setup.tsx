import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Verdict } from '../../ui/verdict.tsx';

/** The clinic's configuration names no real address yet. */
export function Setup({ placeholder }: { readonly placeholder: Portal | undefined }) {
  const name = placeholder?.name ?? say('ui_setup_none');
  return (
    <>
      <Verdict tone="possible" title={say('ui_setup_title')} advice={say('ui_setup_do', name)}>
        <div class="buttons">
          <Button look="plain" name="own" onPress={() => void browser.runtime.openOptionsPage()}>
            {say('ui_setup_own')}
          </Button>
        </div>
      </Verdict>
      {placeholder && (
        <Fold title={say('ui_setup_it')}>
          <p>{say('ui_setup_it_placeholder', placeholder.hosts.join(', '))}</p>
        </Fold>
      )}
    </>
  );
}
