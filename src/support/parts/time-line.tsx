import { useMemo } from 'preact/hooks';
import type { Report } from '../../core/report/index.ts';
import { timeLine } from '../../core/triage/index.ts';
import { say } from '../say.ts';
import { moment } from '../time.ts';

const HEIGHT = 40;
const STEP = 12;

/** How many reports came when, as bars. */
export function TimeLine({ reports }: { readonly reports: readonly Report[] }) {
  const line = useMemo(() => timeLine(reports.map(({ times }) => times.made)), [reports]);
  if (!line || line.counts.length < 2) return null;
  const most = Math.max(...line.counts);
  const from = moment(line.start);
  const to = moment(line.start + line.size * line.counts.length);
  return (
    <figure>
      <figcaption>
        {say('report_desk_time_line')}:{' '}
        <bdi dir="ltr">
          {from} - {to}
        </bdi>
      </figcaption>
      <svg
        viewBox={`0 0 ${line.counts.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('report_desk_time_line_text', from, to, `${most}`)}
      >
        {line.counts.map((count, i) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          return (
            <rect key={i} x={i * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height}>
              <title>{`${moment(line.start + i * line.size)}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
    </figure>
  );
}
