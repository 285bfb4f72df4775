import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Back } from '../parts/back.tsx';
import { Choices } from '../parts/choices.tsx';
import { sayQuestion } from '../say/said.ts';

interface Props {
  readonly symptoms: readonly string[];
  readonly onBack: () => void;
}

/** What do you see? The clinician's eyes are a sensor too. */
export function Symptoms({ symptoms, onBack }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Back onBack={onBack} />
      <section class="question alone">
        <h1 tabIndex={-1} ref={title}>
          {sayQuestion('symptom')}
        </h1>
        <p class="advice">{say('ui_symptoms_do')}</p>
        <Choices question="symptom" answers={symptoms} look="tile" onAnswered={onBack} />
      </section>
    </>
  );
}
