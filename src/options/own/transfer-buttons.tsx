import { useRef, useState } from 'preact/hooks';
import type { ClinicError } from '../../core/clinic/check.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save.ts';
import { useOptionsPage } from '../desk.ts';
import { changeOwn, withPortal } from './store.ts';
import { readPortals, writePortals } from './transfer.ts';

type Outcome = { readonly errors: readonly ClinicError[] } | { readonly added: number } | null;

/** Own portals to a file and, where they are `open` to the user, from one. */
export function Transfer({ open }: { readonly open: boolean }) {
  const { state, announce } = useOptionsPage();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const tell = (next: NonNullable<Outcome>) => {
    setOutcome(next);
    announce(sayOutcome(next));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readPortals(await file.text());
    if ('errors' in read) return tell(read);
    const { portals } = state.settings.clinic;
    const fresh = read.portals.filter((one) => !isTaken(one, portals));
    await changeOwn((own) => fresh.reduce(withPortal, own));
    tell({ added: fresh.length });
  };
  return (
    <div class="transfer">
      <div class="buttons">
        {open && (
          <Button look="plain" name="import" onPress={() => chooser.current?.click()}>
            {say('ui_own_import')}
          </Button>
        )}
        {state.own.length > 0 && (
          <Button
            look="plain"
            name="export"
            onPress={() =>
              saveText('login-triage-portals.json', writePortals(state.own), 'application/json')
            }
          >
            {say('ui_own_export')}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('ui_own_import')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      {outcome && <Told outcome={outcome} />}
    </div>
  );
}

const isTaken = (portal: Portal, portals: readonly Portal[]): boolean =>
  portals.some(
    (one) => one.id === portal.id || one.hosts.some((host) => hostsOf(portal).includes(host)),
  );

function Told({ outcome }: { readonly outcome: NonNullable<Outcome> }) {
  if ('added' in outcome) return <p>{sayOutcome(outcome)}</p>;
  return (
    <>
      <p class="undone">{sayOutcome(outcome)}</p>
      <ul class="lines" dir="ltr" data-errors="">
        {outcome.errors.slice(0, MOST).map(({ path, problem, expected }) => (
          <li key={`${path} ${problem}`}>
            <code>{path || '/'}</code> {problem}: {expected}
          </li>
        ))}
      </ul>
    </>
  );
}

const MOST = 20;

const sayOutcome = (outcome: NonNullable<Outcome>): string =>
  'added' in outcome ? say('ui_own_imported', String(outcome.added)) : say('ui_own_import_failed');
