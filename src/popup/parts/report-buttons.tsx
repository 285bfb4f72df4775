import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';

/** One press copies the report; another one shows it first. */
export function ReportButtons({ look }: { readonly look: 'primary' | 'plain' }) {
  const { openReport } = useDesk();
  return (
    <>
      <Button look={look} name="copy" onPress={() => openReport('copy')}>
        {say('ui_copy')}
      </Button>
      <Button look="quiet" name="read" onPress={() => openReport('read')}>
        {say('ui_report_see')}
      </Button>
    </>
  );
}
