import type { Place } from '../../core/address/place-of.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { TypedHere } from '../parts/typed-here.tsx';
import { sayProblem } from '../say/said.ts';

interface Props {
  readonly portals: readonly Portal[];
  /** The portal this tab came from, when its case is still there. */
  readonly last: Portal | null;
  readonly place: Place | null;
  readonly unseen: boolean;
  readonly onLast: () => void;
}

/** Not a page we watch: the way to one that is, with a warning where the page pretends to be one. */
export function Elsewhere({ portals, last, place, unseen, onLast }: Props) {
  const meant = place && 'portal' in place ? place.portal : undefined;
  const first = (one: Portal) => Number(one.id !== meant?.id);
  return (
    <>
      <Verdict {...wordsFor(place, unseen)}>
        <div class="buttons column">
          {[...portals]
            .sort((a, b) => first(a) - first(b))
            .map((portal, index) => (
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
      {place?.kind === 'look-alike' && <TypedHere portal={place.portal} />}
    </>
  );
}

const UNOFFICIAL = { problem: 'navigation.unofficial-host' } as const;

function wordsFor(place: Place | null, unseen: boolean) {
  if (place?.kind === 'look-alike') {
    const sure = place.how === 'alike' || place.how === 'embedded';
    return {
      tone: sure ? ('problem' as const) : ('possible' as const),
      over: say('ui_elsewhere_alike_why', place.portal.name),
      title: sayProblem(UNOFFICIAL, 'title'),
      advice: sayProblem(UNOFFICIAL, 'do'),
      finding: { ...UNOFFICIAL, verdict: sure ? ('found' as const) : ('possible' as const) },
    };
  }
  if (place?.kind === 'insecure')
    return {
      tone: 'possible' as const,
      title: say('ui_elsewhere_insecure_title'),
      advice: say('ui_elsewhere_insecure_do'),
    };
  // The browser's own pages, and what a policy shuts us out of: it tells us nothing of either.
  const [title, advice] = unseen
    ? [say('ui_unseen_title'), say('ui_unseen_do')]
    : [say('ui_elsewhere_title'), say('ui_elsewhere_do')];
  return { tone: 'calm' as const, title, advice };
}
