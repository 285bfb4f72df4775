import { useState } from 'preact/hooks';
import type { Report } from '../../core/report/index.ts';
import { type Ask, type Group, identity, nextQuestion } from '../../core/triage/index.ts';
import type { WordKey } from '../../core/words.ts';
import { say } from '../say.ts';
import { moment } from '../time.ts';
import { faultName } from './group-table.tsx';
import { HINTS } from './hints.ts';
import { ReportView } from './report-view.tsx';

const ASK_WORDS: Readonly<Record<Ask, WordKey>> = {
  message: 'report_ask_message',
  npi: 'report_ask_npi',
  directory: 'report_ask_directory',
  'second-factor': 'report_ask_second_factor',
  scope: 'report_ask_scope',
  elsewhere: 'report_ask_elsewhere',
  reset: 'report_ask_reset',
  'start-address': 'report_ask_start_address',
  organisation: 'report_ask_organisation',
  solved: 'report_ask_solved',
};

/** A list of thousands helps nobody; the table (CSV) has them all. */
const MOST = 500;

/** One group: where to look, what to ask, and its reports one at a time. */
export function GroupView({ group }: { readonly group: Group }) {
  const [index, setIndex] = useState(0);
  const report = group.reports[index] ?? group.reports[0];
  return (
    <section class="group">
      <h2>{say('report_desk_group', faultName(group), `${group.reports.length}`)}</h2>
      <p class="hint">{say(HINTS[group.scope.hint].sentence)}</p>
      <p class="ask">
        <b>{say('report_desk_ask')}:</b> {say(ASK_WORDS[nextQuestion(report)])}
      </p>
      {group.reports.length > 1 && <Picker reports={group.reports} index={index} pick={setIndex} />}
      <ReportView report={report} />
    </section>
  );
}

interface PickerProps {
  readonly reports: readonly Report[];
  readonly index: number;
  readonly pick: (index: number) => void;
}

function Picker({ reports, index, pick }: PickerProps) {
  return (
    <p>
      <label for="pick">{say('report_desk_pick')}</label>{' '}
      <select
        id="pick"
        value={index}
        onChange={({ currentTarget }) => pick(Number(currentTarget.value))}
      >
        {reports.slice(0, MOST).map((report, i) => (
          <option key={identity(report)} value={i}>
            {`${moment(report.times.made)} LT-${report.reference} ${report.entered.organisation ?? ''}`}
          </option>
        ))}
      </select>
    </p>
  );
}
