import { checkEntered, type EnteredKind } from '../../core/mask/index.ts';
import type { Entered } from '../../core/report/index.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { sayRefusal } from './say-refusal.ts';

interface Props {
  readonly entered: Entered;
  readonly onChange: (entered: Entered) => void;
}

const FIELDS = ['organisation', 'npi', 'callback', 'note'] as const;

/** What only the sender knows. It goes into the report and is stored nowhere. */
export function EntryForm({ entered, onChange }: Props) {
  return (
    <Fold title={say('ui_entry_title')}>
      <p class="hint">{say('ui_entry_lead')}</p>
      {FIELDS.map((field) => (
        <Entry
          key={field}
          field={field}
          value={entered[field] ?? ''}
          onChange={(value) => onChange({ ...entered, [field]: value })}
        />
      ))}
    </Fold>
  );
}

interface EntryProps {
  readonly field: EnteredKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Entry({ field, value, onChange }: EntryProps) {
  const checked = checkEntered(field, value);
  const refusal = checked.ok ? null : sayRefusal(field, checked.reason);
  const Box = field === 'note' ? 'textarea' : 'input';
  return (
    <div class="entry">
      <label for={`entry-${field}`}>{say(`ui_entry_${field}`)}</label>
      <Box
        id={`entry-${field}`}
        value={value}
        autocomplete="off"
        spellcheck={field === 'note'}
        inputMode={field === 'npi' ? 'numeric' : field === 'callback' ? 'tel' : 'text'}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : `refusal-${field}`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="refusal" id={`refusal-${field}`} aria-live="polite">
        {refusal}
      </p>
    </div>
  );
}
