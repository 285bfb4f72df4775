import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useDesk } from '../desk.ts';
import { type NoPicture, takePicture } from '../picture/take.ts';

interface Props {
  readonly picture: Blob | null;
  readonly onChange: (picture: Blob | null) => void;
}

/** A masked picture of the page, if the sender wants one; shown before it goes anywhere. */
export function PictureChoice({ picture, onChange }: Props) {
  const { tabId, portal } = useDesk();
  const [refused, setRefused] = useState<NoPicture | null>(null);
  const shown = useDataUrl(picture);
  const take = async () => {
    const taken = await takePicture(tabId, portal ? [portal.name] : []);
    setRefused(typeof taken === 'string' ? taken : null);
    onChange(typeof taken === 'string' ? null : taken);
  };
  return (
    <Fold title={say('ui_picture_title')}>
      <p class="hint">{say('ui_picture_lead')}</p>
      {picture ? (
        <>
          {shown && <img class="picture" src={shown} alt={say('ui_picture_alt')} />}
          <p class="hint">{say('ui_picture_added')}</p>
          <Button look="plain" name="remove-picture" onPress={() => onChange(null)}>
            {say('ui_picture_remove')}
          </Button>
        </>
      ) : (
        <Button look="plain" name="take-picture" onPress={() => void take()}>
          {say('ui_picture_take')}
        </Button>
      )}
      <p class="refusal" aria-live="polite">
        {refused && say(`ui_picture_${refused}`)}
      </p>
    </Fold>
  );
}

/** The address of a picture that the page's policy lets it show: `data:`, not `blob:`. */
function useDataUrl(picture: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    setUrl(null);
    if (!picture) return;
    const reader = new FileReader();
    reader.onload = () => setUrl(typeof reader.result === 'string' ? reader.result : null);
    reader.readAsDataURL(picture);
    return () => reader.abort();
  }, [picture]);
  return url;
}
