import { useEffect, useState } from 'preact/hooks';
import type { Step } from '../../core/conclusions.ts';
import { say } from '../../shared/i18n.ts';
import { readPaused } from '../../shared/paused.ts';
import type { StepView } from '../read/conclude.ts';
import { Act } from './act.tsx';

const STEP: StepView = {
  fix: 'resume-extension',
  problem: 'browser.extension-conflict',
  kind: 'action',
  owner: 'clinician',
  minutes: 0.5,
  state: 'open' satisfies Step['state'],
  byHand: false,
  pending: false,
  suspects: [],
};

/** An extension is off because we switched it off: said, with the button that puts it back. */
export function Paused({ now }: { readonly now: number }) {
  const [count, setCount] = useState(0);
  // Read anew with every reading of the case: `now` is its time.
  useEffect(() => {
    let gone = false;
    void readPaused().then((ids) => gone || setCount(ids.length));
    return () => {
      gone = true;
    };
  }, [now]);
  if (count === 0) return null;
  return (
    <section class="note paused">
      <p>{say('ui_paused_title')}</p>
      <Act step={STEP} look="plain" />
    </section>
  );
}
