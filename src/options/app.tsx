import { say } from '../shared/i18n.ts';
import { useLive } from '../ui/live.ts';
import { OptionsProvider } from './desk.ts';
import { type Reading, useOptions } from './read/use-state.ts';
import { About } from './sections/about.tsx';
import { Health } from './sections/health.tsx';
import { InForce } from './sections/in-force.tsx';
import { Own } from './sections/own.tsx';
import { Permissions } from './sections/permissions.tsx';
import { Privacy } from './sections/privacy.tsx';
import { Unread } from './sections/unread.tsx';

/** The options page: what is in force, whether it is right, and what the user may change. */
export function App() {
  const reading = useOptions();
  const [spoken, announce] = useLive();
  return (
    <div class="options">
      <header>
        <img src="/icons/watching-48.png" alt="" width="32" height="32" />
        <h1>{say('ui_options_title')}</h1>
      </header>
      <main>
        <Sections reading={reading} announce={announce} />
      </main>
      <footer>{say('ui_footer_privacy')}</footer>
      <p class="heard" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

interface Props {
  readonly reading: Reading;
  readonly announce: (text: string) => void;
}

function Sections({ reading: { state, failure, refresh }, announce }: Props) {
  if (!state) return <Unread failure={failure} onRetry={refresh} />;
  return (
    <OptionsProvider value={{ state, announce, refresh }}>
      <Health />
      <InForce />
      <Own />
      <Permissions />
      <Privacy />
      <About />
    </OptionsProvider>
  );
}
