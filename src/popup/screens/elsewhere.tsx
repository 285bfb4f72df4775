import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Verdict } from '../../ui/verdict.tsx';

interface Props {
  readonly portals: readonly Portal[];
  /** The portal this tab came from, when its case is still there. */
  readonly last: Portal | null;
  readonly onLast: () => void;
}

/** Not a page we watch: the way to one that is. */
export function Elsewhere({ portals, last, onLast }: Props) {
  return (
    <Verdict tone="calm" title={say('ui_elsewhere_title')} advice={say('ui_elsewhere_do')}>
      <div class="buttons column">
        {portals.map((portal, index) => (
          <Button
            key={portal.id}
            look={index === 0 ? 'primary' : 'plain'}
            name={`open-${portal.id}`}
            onPress={() => void browser.tabs.create({ url: portal.signIn[0] ?? '' })}
          >
            {say('ui_elsewhere_open', portal.name)}
          </Button>
        ))}
        {last && (
          <Button look="quiet" name="last" onPress={onLast}>
            {say('ui_elsewhere_last', last.name)}
          </Button>
        )}
      </div>
    </Verdict>
  );
}
