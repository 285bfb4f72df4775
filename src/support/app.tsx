import { useState } from 'preact/hooks';
import { GroupTable } from './parts/group-table.tsx';
import { GroupView } from './parts/group-view.tsx';
import { Intake } from './parts/intake.tsx';
import { Refused } from './parts/refused.tsx';
import { Status } from './parts/status.tsx';
import { TimeLine } from './parts/time-line.tsx';
import { saveCsv } from './save.ts';
import { say } from './say.ts';
import { useReports } from './use-reports.ts';

/** The page for the service desk: reports in, groups and answers out. It asks no network. */
export function App() {
  const desk = useReports();
  const [picked, setPicked] = useState<string | null>(null);
  const group = desk.groups.find(({ key }) => key === picked) ?? desk.groups[0];
  const clear = () => {
    desk.clear();
    setPicked(null);
  };
  return (
    <>
      <h1>{say('report_desk_title')}</h1>
      <p>{say('report_desk_lead')}</p>
      <Intake add={desk.add} />
      <Status desk={desk} clear={clear} save={() => saveCsv(desk.reports)} />
      <Refused refused={desk.refused} />
      {group && (
        <>
          <TimeLine reports={desk.reports} />
          {desk.groups.length > 1 && (
            <GroupTable groups={desk.groups} picked={group.key} pick={setPicked} />
          )}
          <GroupView key={group.key} group={group} />
        </>
      )}
    </>
  );
}
