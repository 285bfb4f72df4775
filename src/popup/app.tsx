import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useLive, useTitleChange } from '../ui/live.ts';
import { type Desk, DeskProvider } from './desk.ts';
import { useFocusKeeper } from './parts/focus.ts';
import { Header } from './parts/header.tsx';
import { Notes, SettingsNote } from './parts/notes.tsx';
import { NoAnswer } from './read/ask.ts';
import { isWatched } from './read/screen.ts';
import type { Snapshot } from './read/snapshot.ts';
import { type Reading, useSnapshot } from './read/use-snapshot.ts';
import type { ReportView } from './report/report-view.tsx';
import type { Subject } from './report/use-report.ts';
import { CurrentScreen } from './screens/current.tsx';
import { OwnFault } from './screens/own-fault.tsx';
import { Checking } from './screens/plain.tsx';

type View =
  | { readonly kind: 'main' }
  | { readonly kind: 'symptoms' }
  | {
      readonly kind: 'report';
      readonly Page: typeof ReportView;
      readonly subject: Subject;
      readonly how: 'copy' | 'read';
    };

/** Everything about the report is loaded apart, so that the first look does not pay for it. */
const loadReport = () => import('./report/report-view.tsx');

/** The popup. `search` is the page's query: `?tab=` names the tab it is about. */
export function App({ search }: { readonly search: string }) {
  const reading = useSnapshot(search);
  const [view, setView] = useState<View>({ kind: 'main' });
  const [spoken, announce] = useLive();
  const root = useRef<HTMLDivElement>(null);
  const { snapshot, check } = reading;
  const desk = useDeskOf(reading, announce, setView);
  useFocusKeeper(root);
  useTitleChange(root, view.kind !== 'main', announce);
  useReturn(view, root);
  const canReport = snapshot?.conclusion != null;
  useEffect(() => {
    if (canReport) void loadReport();
  }, [canReport]);
  return (
    <div class="popup" ref={root}>
      <Header
        portal={snapshot?.portal ?? null}
        check={check}
        watching={!!snapshot && isWatched(snapshot)}
      />
      <main>
        {snapshot ? (
          <DeskProvider value={desk}>
            <Content reading={reading} snapshot={snapshot} view={view} onView={setView} />
          </DeskProvider>
        ) : (
          <Unread reading={reading} />
        )}
      </main>
      <Footer />
      <p class="heard" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

const Footer = () => (
  <footer>
    <span>{say('ui_footer_privacy')}</span>
    <Button look="quiet" name="settings" onPress={() => void browser.runtime.openOptionsPage()}>
      {say('ui_options_open')}
    </Button>
  </footer>
);

function Unread({ reading: { failure, check, recheck } }: { readonly reading: Reading }) {
  if (failure) return <OwnFault error={failure} onRetry={recheck} />;
  return check === 'running' ? (
    <Checking />
  ) : (
    <OwnFault error={new NoAnswer('settings')} onRetry={recheck} />
  );
}

interface ContentProps {
  readonly reading: Reading;
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Content({ reading, snapshot, view, onView }: ContentProps) {
  const back = () => onView({ kind: 'main' });
  if (view.kind === 'report')
    return <view.Page subject={view.subject} how={view.how} onBack={back} />;
  const { parts, conclusion } = snapshot;
  if (view.kind === 'symptoms' && parts && conclusion)
    return <parts.Symptoms symptoms={conclusion.symptoms} onBack={back} />;
  const { check, failure, recheck } = reading;
  return (
    <>
      <Notes snapshot={snapshot} check={check} stale={failure !== null} onRetry={recheck} />
      <CurrentScreen snapshot={snapshot} check={check} />
      <SettingsNote settings={snapshot.settings} />
    </>
  );
}

function useDeskOf(
  { snapshot, refresh }: Reading,
  announce: Desk['announce'],
  setView: (view: View) => void,
): Desk {
  return useMemo(
    () => ({
      tabId: snapshot?.tab.id ?? -1,
      page: snapshot?.conclusion?.record.page ?? 0,
      portal: snapshot?.portal ?? null,
      clinic: snapshot?.settings.clinic ?? null,
      permissions: snapshot?.granted.permissions ?? [],
      announce,
      refresh,
      openSymptoms: () => setView({ kind: 'symptoms' }),
      openReport: (how) => {
        if (!snapshot?.conclusion) return;
        const { conclusion, portal, settings, tab } = snapshot;
        const { clinic } = settings;
        const subject = { conclusion, portal, clinic, privateWindow: tab.privateWindow };
        void loadReport().then(({ ReportView: Page }) =>
          setView({ kind: 'report', Page, subject, how }),
        );
      },
    }),
    [snapshot, refresh, announce, setView],
  );
}

/** Back from another view, the focus stands again on what led there. */
function useReturn(view: View, root: { readonly current: HTMLElement | null }): void {
  const came = useRef(view);
  useEffect(() => {
    const from = came.current;
    came.current = view;
    if (view.kind !== 'main' || from.kind === 'main') return;
    const name = from.kind === 'symptoms' ? 'symptoms' : from.how === 'copy' ? 'copy' : 'read';
    const button = root.current?.querySelector<HTMLElement>(`[data-button="${name}"]`);
    (button ?? root.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [view, root]);
}
