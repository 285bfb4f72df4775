import { say } from '../../shared/i18n.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { AskMore } from '../parts/ask-more.tsx';
import { Checked } from '../parts/checked.tsx';
import { Choices } from '../parts/choices.tsx';
import { Quote } from '../parts/quote.tsx';
import { ReportButtons } from '../parts/report-buttons.tsx';
import type { Conclusion } from '../read/conclude.ts';
import { sayQuestion } from '../say/said.ts';

interface Props {
  readonly conclusion: Conclusion;
  readonly quote: string | undefined;
}

/** We do not know: said plainly, with a question and the report as ways on. */
export function Unknown({ conclusion, quote }: Props) {
  const strange = quote !== undefined;
  return (
    <>
      <Verdict
        tone="possible"
        title={say(strange ? 'ui_unknown_title' : 'ui_lost_title')}
        advice={say(strange ? 'ui_unknown_do' : 'ui_lost_do')}
      >
        {strange && <Quote text={quote} />}
        <div class="buttons">
          <ReportButtons look="primary" />
        </div>
      </Verdict>
      <section class="question">
        <h2>{sayQuestion('symptom')}</h2>
        <Choices question="symptom" answers={conclusion.symptoms} look="tile" />
      </section>
      <AskMore diagnosis={conclusion.diagnosis} />
      <Checked diagnosis={conclusion.diagnosis} />
    </>
  );
}
