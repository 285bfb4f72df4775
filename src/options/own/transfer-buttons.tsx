import { useRef, useState } from 'preact/hooks';
import type { ClinicError } from '../../core/clinic/check.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save.ts';
import { useOptionsPage } from '../desk.ts';
import { knownPortals } from '../read/state.ts';
import { MOST } from './portal-from.ts';
import { changeOwn, withPortal } from './store.ts';
import { readPortals, writePortals } from './transfer.ts';

type Outcome =
  | { readonly errors: readonly ClinicError[] }
  | { readonly added: number }
  /** How many portals there would be: more than there is room for. */
  | { readonly tooMany: number };

/** Own portals to a file and, where they are `open` to the user, from one. */
export function Transfer({ open }: { readonly open: boolean }) {
  const { state, announce } = useOptionsPage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const tell = (next: Outcome) => {
    setOutcome(next);
    announce(sayOutcome(next));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readPortals(await file.text());
    if ('errors' in read) return tell(read);
    const known = knownPortals(state);
    const fresh = read.portals.filter((one) => !isTaken(one, known));
    const count = known.length + fresh.length;
    if (fresh.length > 0 && count > MOST) return tell({ tooMany: count });
    if (fresh.length > 0) await changeOwn((own) => fresh.reduce(withPortal, own));
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

function Told({ outcome }: { readonly outcome: Outcome }) {
  if ('added' in outcome) return <p>{sayOutcome(outcome)}</p>;
  const said = <p class="undone">{sayOutcome(outcome)}</p>;
  if ('tooMany' in outcome) return said;
  return (
    <>
      {said}
      <ul class="lines" dir="ltr" data-errors="">
        {outcome.errors.slice(0, LINES).map(({ path, problem, expected }) => (
          <li key={`${path} ${problem}`}>
            <code>{path || '/'}</code> {problem}: {expected}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nobody reads further. */
const LINES = 20;

function sayOutcome(outcome: Outcome): string {
  if ('added' in outcome) return say('ui_own_imported', String(outcome.added));
  if ('tooMany' in outcome) return say('ui_own_import_full', String(outcome.tooMany));
  return say('ui_own_import_failed');
}
