import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';

/** Nothing is known yet. */
export const Checking = () => (
  <Verdict tone="calm" late title={say('ui_checking_title')} advice={say('ui_checking_do')}>
    <progress aria-label={say('ui_checking_title')} />
  </Verdict>
);

/** Private windows leave no trace, not even in this popup. */
export const Private = () => (
  <Verdict tone="calm" title={say('ui_private_title')} advice={say('ui_private_do')} />
);

/** The page is the portal's, but nothing has been heard from it. */
export function Reload() {
  const { tabId } = useDesk();
  return (
    <Verdict tone="possible" title={say('ui_reload_title')} advice={say('ui_reload_do')}>
      <div class="buttons">
        <Button look="primary" name="reload" onPress={() => void browser.tabs.reload(tabId)}>
          {say('ui_reload_button')}
        </Button>
      </div>
    </Verdict>
  );
}
