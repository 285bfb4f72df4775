import { printRow, type StrikableRow } from '../../core/report/index.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Composed } from './compose.ts';

interface Props {
  readonly composed: Composed;
  /** Ids of the rows struck out so far. */
  readonly struck: readonly string[];
  readonly onChange: (struck: readonly string[]) => void;
}

/** The lines of the report, each of which may be left out. */
export function StrikeList({ composed, struck, onChange }: Props) {
  return (
    <Fold title={say('ui_strike_title')}>
      <p class="hint">{say('ui_strike_lead')}</p>
      <ul class="strikes">
        {composed.rows.map((row) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                data-row={row.id}
                checked={!struck.includes(row.id)}
                onChange={({ currentTarget }) => {
                  const others = struck.filter((id) => id !== row.id);
                  onChange(currentTarget.checked ? others : [...others, row.id]);
                }}
              />
              <span dir="auto">{lineOf(row, composed)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function lineOf(row: StrikableRow, { say: inReport }: Composed): string {
  const { label, value } = printRow(row, inReport);
  return label === '' ? value : `${label}: ${value}`;
}
