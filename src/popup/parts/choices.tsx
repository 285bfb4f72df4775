import { useState } from 'preact/hooks';
import { Button, type Look } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { tell } from '../read/tell.ts';
import { sayAnswer, sayUndone } from '../say/said.ts';

interface Props {
  readonly question: string;
  readonly answers: readonly string[];
  readonly look: Look;
  readonly onAnswered?: () => void;
}

/** The answers to one question as buttons; the chosen one goes to the worker. */
export function Choices({ question, answers, look, onAnswered }: Props) {
  const { tabId, announce, refresh } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const choose = async (answer: string) => {
    setChosen(answer);
    setUndone(null);
    const because = await tell('popup:answer', { tabId, question, answer });
    if (because) {
      setUndone(because);
      announce(sayUndone(because));
    } else {
      refresh();
      onAnswered?.();
    }
    setChosen(null);
  };
  return (
    <div class={`choices ${look}s`}>
      {answers.map((answer) => (
        <Button
          key={answer}
          look={look}
          name={`${question}-${answer}`}
          busy={chosen !== null}
          onPress={() => void choose(answer)}
        >
          {sayAnswer(question, answer)}
        </Button>
      ))}
      {undone && <p class="undone">{sayUndone(undone)}</p>}
    </div>
  );
}
