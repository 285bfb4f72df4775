import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';

export function Back({ onBack }: { readonly onBack: () => void }) {
  return (
    <Button look="quiet" name="back" onPress={onBack}>
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 3 5 8l5 5" />
      </svg>
      {say('ui_back')}
    </Button>
  );
}
