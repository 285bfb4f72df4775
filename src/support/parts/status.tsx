import { say } from '../say.ts';
import type { Desk } from '../use-reports.ts';

interface StatusProps {
  readonly desk: Desk;
  readonly clear: () => void;
  readonly save: () => void;
}

/** How far the reading is, or what came of it. */
export function Status({ desk: { progress, reports, groups, refused }, clear, save }: StatusProps) {
  const empty = reports.length === 0 && refused.length === 0;
  return (
    <section class="row" id="status">
      <p role="status">
        {progress
          ? say('report_desk_progress', `${progress.done}`, `${progress.total}`)
          : !empty && say('report_desk_done', `${reports.length}`, `${groups.length}`)}
      </p>
      {progress && <progress max={progress.total} value={progress.done} aria-hidden="true" />}
      {reports.length > 0 && (
        <button type="button" class="button" onClick={save}>
          {say('report_desk_csv')}
        </button>
      )}
      {(!empty || progress) && (
        <button type="button" class="button" onClick={clear}>
          {say('report_desk_clear')}
        </button>
      )}
    </section>
  );
}
