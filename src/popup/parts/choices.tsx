import { useState } from 'preact/hooks';
import { Button, type Look } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';
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
  const [failed, setFailed] = useState(false);
  const choose = async (answer: string) => {
    setChosen(answer);
    setFailed(false);
    try {
      await ask('popup:answer', { tabId, question, answer });
      refresh();
      onAnswered?.();
    } catch {
      setFailed(true);
      announce(sayUndone('no-answer'));
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
      {failed && <p class="undone">{sayUndone('no-answer')}</p>}
    </div>
  );
}
