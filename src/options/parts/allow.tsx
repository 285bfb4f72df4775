import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useOptionsPage } from '../desk.ts';

interface Props {
  /** Match patterns to ask the browser for. */
  readonly origins: readonly string[];
  readonly name: string;
  readonly children: string;
  readonly onAllowed?: () => void;
}

/** Asks the browser for hosts, in the press itself: later it would refuse. */
export function Allow({ origins, name, children, onAllowed }: Props) {
  const { announce, refresh } = useOptionsPage();
  const ask = () =>
    void browser.permissions.request({ origins: [...origins] }).then((yes) => {
      announce(say(yes ? 'ui_options_allowed' : 'ui_grant_refused'));
      if (yes) onAllowed?.();
      refresh();
    });
  return (
    <Button look="plain" name={name} onPress={ask}>
      {children}
    </Button>
  );
}
