import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';
import { readAgent } from '../ui/agent.ts';
import { Button } from '../ui/button.tsx';

/** The first run: three sentences, and how to keep the button in sight. */
export const Welcome = () => (
  <main class="welcome">
    <img src="/icons/watching-128.png" alt="" />
    <h1>{say('ui_welcome_title')}</h1>
    <div class="three">
      <p>{say('ui_welcome_what')}</p>
      <p>{say('ui_welcome_how')}</p>
      <p>{say('ui_welcome_never')}</p>
    </div>
    <Pin />
    <div class="buttons">
      <Button look="primary" name="portals" onPress={() => void browser.runtime.openOptionsPage()}>
        {say('ui_welcome_portals')}
      </Button>
      <Button look="quiet" name="close" onPress={() => window.close()}>
        {say('ui_welcome_done')}
      </Button>
    </div>
  </main>
);

/** Where the browser hides the button, in its own words. */
function Pin() {
  const pinned = usePinned();
  return (
    <section class="pin">
      <h2>{say('ui_welcome_pin')}</h2>
      <p>{say(pinned ? 'ui_welcome_pinned' : pinKey())}</p>
    </section>
  );
}

function pinKey() {
  const { browser: name } = readAgent(navigator.userAgent);
  if (name === 'Firefox') return 'ui_welcome_pin_firefox';
  return name === 'Edge' ? 'ui_welcome_pin_edge' : 'ui_welcome_pin_chrome';
}

/** Whether the button is on the toolbar already; looked at again when the reader comes back. */
function usePinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const read = () =>
      void browser.action
        .getUserSettings()
        .then(({ isOnToolbar }) => setPinned(isOnToolbar === true))
        .catch(() => undefined);
    read();
    const timer = setInterval(read, 1_000);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}
