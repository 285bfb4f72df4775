import { toEml, toJson } from '../../core/report/index.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save.ts';
import type { Composed } from './compose.ts';

interface Props {
  readonly composed: Composed;
  readonly to: string | undefined;
  readonly picture: Blob | null;
}

/** The report as files: a mail to be opened by a mail program, and data for a help desk. */
export function SaveButtons({ composed, to, picture }: Props) {
  const { report, say: inReport } = composed;
  const name = `LT-${report.reference}`;
  const saveMail = async () => {
    const png = picture && new Uint8Array(await picture.arrayBuffer());
    const draft = { ...(to !== undefined && { to }), ...(png && { picture: png }) };
    saveText(`${name}.eml`, toEml(report, inReport, draft), 'message/rfc822');
  };
  return (
    <div class="buttons">
      <Button look="plain" name="save-mail" onPress={() => void saveMail()}>
        {say('ui_save_mail')}
      </Button>
      <Button
        look="plain"
        name="save-json"
        onPress={() => saveText(`${name}.json`, toJson(report), 'application/json')}
      >
        {say('ui_save_json')}
      </Button>
    </div>
  );
}
