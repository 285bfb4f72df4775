import { useState } from 'preact/hooks';
import { screenOf } from '../read/screen.ts';
import type { CheckState, Snapshot } from '../read/snapshot.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Grant } from './grant.tsx';
import { Checking, Private, Reload } from './plain.tsx';
import { Setup } from './setup.tsx';

interface Props {
  readonly snapshot: Snapshot;
  readonly check: CheckState;
}

/** The screen that fits what is known now. */
export function CurrentScreen({ snapshot, check }: Props) {
  const [insist, setInsist] = useState(false);
  const screen = screenOf(snapshot, check, insist);
  switch (screen.kind) {
    case 'checking':
      return <Checking />;
    case 'setup':
      return <Setup {...screen} />;
    case 'elsewhere':
      return <Elsewhere {...screen} onLast={() => setInsist(true)} />;
    case 'grant':
      return <Grant portal={screen.portal} missing={snapshot.granted.missing} />;
    case 'private':
      return <Private />;
    case 'reload':
      return <Reload />;
    default:
      return snapshot.parts && <snapshot.parts.CaseView screen={screen} now={snapshot.now} />;
  }
}
