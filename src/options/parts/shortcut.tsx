import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';

/** The keys that open the popup, and the way to the browser's page that changes them. */
export function Shortcut() {
  const keys = useShortcut();
  return (
    <>
      <h3>{say('ui_shortcut_title')}</h3>
      <p>{keys ? say('ui_shortcut_is', keys) : say('ui_shortcut_none')}</p>
      <div class="buttons">
        <Button look="plain" name="shortcut" onPress={() => void openShortcuts()}>
          {say('ui_shortcut_change')}
        </Button>
      </div>
    </>
  );
}

function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''));
    read();
    // Changed on the browser's page meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}

/** Firefox has a call for it, the others an address. */
function openShortcuts(): Promise<unknown> {
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  return openShortcutSettings
    ? openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
