import type { Diagnosis, Finding } from '../../core/conclusions.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tone } from '../../ui/mark.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';
import { Act } from '../parts/act.tsx';
import { AskMore } from '../parts/ask-more.tsx';
import { Checked } from '../parts/checked.tsx';
import { Choices } from '../parts/choices.tsx';
import { Countdown } from '../parts/countdown.tsx';
import { Others } from '../parts/others.tsx';
import { Quote } from '../parts/quote.tsx';
import { ReportButtons } from '../parts/report-buttons.tsx';
import { Steps } from '../parts/steps.tsx';
import { Why } from '../parts/why.tsx';
import type { Conclusion } from '../read/conclude.ts';
import { primaryOf } from '../read/primary.ts';
import { quoteOf } from '../read/screen.ts';
import { sayFix, sayProblem, sayQuestion } from '../say/said.ts';

interface Props {
  readonly conclusion: Conclusion;
  readonly lead: Finding;
  readonly now: number;
}

/** A problem, found or possible: what it is, what to do, why we think so, what else. */
export function Problem({ conclusion, lead, now }: Props) {
  const { openSymptoms } = useDesk();
  const { diagnosis, steps, plan } = conclusion;
  const waiting = lead.until !== undefined && lead.until > now;
  const primary = primaryOf(steps, waiting);
  const quote = quoteOf(lead);
  const { question } = plan;
  return (
    <>
      <Verdict
        tone={toneOf(lead, waiting)}
        {...over(lead, diagnosis)}
        title={plan.stop ? say('ui_stop_title') : sayProblem(lead, 'title')}
        advice={adviceOf(conclusion, lead)}
        finding={lead}
      >
        {waiting && lead.until !== undefined && (
          <Countdown key={lead.until} until={lead.until} now={now} />
        )}
        {quote && <Quote text={quote} />}
        <div class="buttons">
          {primary.kind === 'act' && (
            <Act key={primary.step.fix} step={primary.step} look="primary" />
          )}
          <ReportButtons look={primary.kind === 'copy' ? 'primary' : 'plain'} />
        </div>
      </Verdict>
      <Why finding={lead} now={now} />
      <Steps conclusion={conclusion} primary={primary} waiting={waiting} />
      <Others findings={diagnosis.findings.slice(1)} />
      {question && question.id !== 'symptom' && (
        <section class="question">
          <h2>{sayQuestion(question.id)}</h2>
          <Choices
            key={question.id}
            question={question.id}
            answers={question.answers}
            look="plain"
          />
        </section>
      )}
      <AskMore diagnosis={diagnosis} />
      <Checked diagnosis={diagnosis} />
      <Button look="quiet" name="symptoms" onPress={openSymptoms}>
        {say('ui_symptoms_open')}
      </Button>
    </>
  );
}

function adviceOf({ plan, steps }: Conclusion, lead: Finding): string {
  if (plan.stop) return say('ui_stop_do', String(plan.stop.failures));
  const next = plan.held && steps.find(({ state }) => state === 'open');
  return next ? sayFix(next.fix) : sayProblem(lead, 'do');
}

function toneOf({ verdict, earlier }: Finding, waiting: boolean): Tone {
  if (waiting) return 'wait';
  return verdict === 'found' && !earlier ? 'problem' : 'possible';
}

function over({ verdict, earlier }: Finding, { findings }: Diagnosis): { over?: string } {
  if (earlier) return { over: say('ui_earlier_lead') };
  const found = findings.filter((one) => one.verdict === 'found' && !one.earlier).length;
  if (found > 1) return { over: say('ui_several_lead', String(found)) };
  return verdict === 'possible' ? { over: say('ui_possible_lead') } : {};
}
