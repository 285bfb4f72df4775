import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  readonly id: string;
  readonly onRemove: () => void;
}

/** An own portal as another version stored it: it is not watched, and stays until it is removed. */
export function UnreadPortal({ id, onRemove }: Props) {
  return (
    <div class="note" data-unread={id}>
      <p>{say('ui_own_unread', id)}</p>
      <Button look="quiet" name={`remove-${id}`} onPress={onRemove}>
        {say('ui_own_remove', id)}
      </Button>
    </div>
  );
}
