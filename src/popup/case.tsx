import { Paused } from './parts/paused.tsx';
import { Result } from './parts/result.tsx';
import type { Screen } from './read/screen.ts';
import { Healthy } from './screens/healthy.tsx';
import { Problem } from './screens/problem.tsx';
import { Solved } from './screens/solved.tsx';
import { Unknown } from './screens/unknown.tsx';

/**
 * What is only needed once there is a case: judging it and drawing it. Loaded apart (see
 * read/read-snapshot.ts), so that the first look does not wait for the whole catalogue of problems.
 */

export { conclude } from './read/conclude.ts';
export { Symptoms } from './screens/symptoms.tsx';

export type CaseScreen = Extract<Screen, { readonly conclusion: unknown }>;

interface Props {
  readonly screen: CaseScreen;
  readonly now: number;
}

/** The screen of a case. */
export function CaseView({ screen, now }: Props) {
  const { trial } = screen.conclusion;
  return (
    <>
      {trial && screen.kind !== 'solved' && <Result key={trial.fix} trial={trial} now={now} />}
      <Main screen={screen} now={now} />
      <Paused now={now} />
    </>
  );
}

function Main({ screen, now }: Props) {
  switch (screen.kind) {
    case 'healthy':
      return <Healthy {...screen} />;
    case 'unknown':
      return <Unknown {...screen} />;
    case 'solved':
      return <Solved {...screen} now={now} />;
    case 'problem':
      return <Problem {...screen} now={now} />;
  }
}
