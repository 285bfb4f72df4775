import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';
import { Checked } from '../parts/checked.tsx';
import type { Conclusion } from '../read/conclude.ts';

/** Nothing is wrong as far as one can see. */
export function Healthy({ conclusion }: { readonly conclusion: Conclusion }) {
  const { openSymptoms } = useDesk();
  return (
    <>
      <Verdict tone="fine" title={say('ui_healthy_title')} advice={say('ui_healthy_do')}>
        <div class="buttons">
          <Button look="plain" name="symptoms" onPress={openSymptoms}>
            {say('ui_healthy_ask')}
          </Button>
        </div>
      </Verdict>
      <Checked diagnosis={conclusion.diagnosis} />
    </>
  );
}
