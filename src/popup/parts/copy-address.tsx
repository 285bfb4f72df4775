import { useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import { useDesk } from '../desk.ts';

/** The portal's official address, to read and to copy: for a step that asks to type it. */
export function CopyAddress() {
  const { announce, portal } = useDesk();
  const [said, setSaid] = useState<string | null>(null);
  const [address] = portal?.signIn ?? [];
  if (!address) return null;
  const copy = async () => {
    const words = say((await copyText(address)) ? 'ui_address_copied' : 'ui_undone_other');
    setSaid(words);
    announce(words);
  };
  return (
    <div class="act">
      <p class="paste" dir="ltr">
        {address}
      </p>
      <Button look="plain" name="copy-address" onPress={() => void copy()}>
        {say('ui_address_copy')}
      </Button>
      {said && <p class="meta">{said}</p>}
    </div>
  );
}
