import { useState } from 'preact/hooks';
import { sayCheck } from '../../core/report/index.ts';
import type { Group } from '../../core/triage/index.ts';
import { say } from '../say.ts';
import { moment } from '../time.ts';
import { HINTS } from './hints.ts';

interface GroupTableProps {
  readonly groups: readonly Group[];
  readonly picked: string;
  readonly pick: (key: string) => void;
}

const FEW = 30;

const HEADS = [
  'report_desk_fault',
  'report_desk_reports',
  'report_desk_people',
  'report_desk_clinics',
  'report_desk_first',
  'report_desk_last',
  'report_desk_hint',
  'report_desk_key',
] as const;

/** The groups of same faults; one of them is picked. */
export function GroupTable({ groups, picked, pick }: GroupTableProps) {
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>{say('report_desk_groups')}</h2>
      <div class="wide">
        <table class="groups">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? groups : groups.slice(0, FEW)).map((group) => (
              <GroupRow key={group.key} group={group} picked={group.key === picked} pick={pick} />
            ))}
          </tbody>
        </table>
      </div>
      {!all && groups.length > FEW && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say('report_desk_show_all', `${groups.length}`)}
        </button>
      )}
    </section>
  );
}

interface GroupRowProps {
  readonly group: Group;
  readonly picked: boolean;
  readonly pick: (key: string) => void;
}

function GroupRow({ group, picked, pick }: GroupRowProps) {
  const { key, reports, first, last, scope } = group;
  return (
    <tr class={picked ? 'picked' : ''}>
      <th scope="row">
        <button type="button" aria-pressed={picked} onClick={() => pick(key)}>
          {faultName(group)}
        </button>
      </th>
      <td>{reports.length}</td>
      <td>{scope.people || ''}</td>
      <td>{scope.clinics || ''}</td>
      <td class="time">{moment(first)}</td>
      <td class="time">{moment(last)}</td>
      <td>{say(HINTS[scope.hint].short)}</td>
      <td>
        <code>{key}</code>
      </td>
    </tr>
  );
}

/** `Healtheos: account locked` */
export function faultName({ reports: [{ portal, findings }] }: Group): string {
  const problem = findings[0]?.problem;
  return `${portal.name}: ${problem === undefined ? say('report_nothing_found') : sayCheck(say, problem)}`;
}
