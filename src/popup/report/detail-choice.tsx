import { say } from '../../shared/i18n.ts';
import type { Detail } from './use-report.ts';

const DETAILS = ['path', 'shape', 'host'] as const;

interface Props {
  readonly detail: Detail;
  readonly onChange: (detail: Detail) => void;
}

/** How much of page addresses the report may carry. */
export function DetailChoice({ detail, onChange }: Props) {
  return (
    <label class="detail">
      {say('ui_report_detail')}
      <select
        value={detail}
        onChange={(event) => {
          const chosen = DETAILS.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {DETAILS.map((one) => (
          <option key={one} value={one}>
            {say(`ui_report_detail_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
