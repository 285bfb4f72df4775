import { useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { type Asked, askFor, mayAskFor } from '../../ui/ask-for.ts';
import { Button } from '../../ui/button.tsx';
import { useOptionsPage } from '../desk.ts';
import { SAID } from './said.ts';

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
  const [asked, setAsked] = useState<Asked>('granted');
  if (!origins.some(mayAskFor)) return <p class="undone">{say('ui_held')}</p>;
  const ask = () =>
    void askFor({ origins }).then((answer) => {
      setAsked(answer);
      announce(say(SAID[answer]));
      if (answer === 'granted') onAllowed?.();
      refresh();
    });
  return (
    <>
      <Button look="plain" name={name} onPress={ask}>
        {children}
      </Button>
      {asked !== 'granted' && <p class="undone">{say(SAID[asked])}</p>}
    </>
  );
}
