import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clinic, Portal } from '../../core/portal.ts';
import type { Entered, ReportInput } from '../../core/report/index.ts';
import type { Say } from '../../core/words.ts';
import { readEnvironment } from '../../ui/environment.ts';
import type { Conclusion } from '../read/conclude.ts';
import { copyReport } from './clipboard.ts';
import { type Composed, compose } from './compose.ts';
import { newReference } from './reference.ts';
import { reportWords } from './words.ts';

export type Detail = ReportInput['detail'];
export type ReportState =
  | 'making'
  | 'ready'
  | 'copied'
  | 'manual'
  | 'changed'
  | 'unstruck'
  | { readonly failed: string };

export interface Subject {
  readonly conclusion: Conclusion;
  readonly portal: Portal | null;
  readonly clinic: Clinic;
  readonly privateWindow: boolean;
}

/** What the sender decides about the report. Kept nowhere but in this window. */
export interface Choices {
  readonly detail: Detail;
  readonly entered: Entered;
  /** Ids of rows struck out. */
  readonly struck: readonly string[];
  /** A masked picture as a PNG. */
  readonly picture: Blob | null;
}

/** What a report is made from besides the choices; gathered once. */
interface Basis {
  readonly input: Omit<ReportInput, 'detail' | 'entered'>;
  readonly say: Say;
}

const composeWith = ({ input, say }: Basis, { detail, entered, struck }: Choices): Composed =>
  compose({ ...input, detail, entered }, struck, say);

/** Writes the report of this subject, again after each choice; what is shown is what is copied. */
export function useReport(subject: Subject, how: 'copy' | 'read') {
  const [choices, setChoices] = useState<Choices>(() => firstChoices(subject.clinic));
  const [composed, setComposed] = useState<Composed | null>(null);
  const [state, setState] = useState<ReportState>('making');
  const basis = useRef<Basis | null>(null);

  const copy = async (made: Composed) =>
    setState((await copyReport(made, choices.picture)) ? 'copied' : 'manual');

  const begin = async () => {
    basis.current = await gather(subject);
    const made = composeWith(basis.current, choices);
    setComposed(made);
    if (how === 'copy') await copy(made);
    else setState('ready');
  };

  // Written once, for what was pressed.
  useEffect(() => {
    begin().catch((error: unknown) =>
      setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  }, []);

  return {
    composed,
    state,
    choices,
    copy: () => void (composed && copy(composed)),
    choose: (some: Partial<Choices>) => {
      if (!basis.current) return;
      // Addresses of another detail fold into other rows: what was struck there is not known any more.
      const unstruck = some.detail !== undefined && choices.struck.length > 0;
      const chosen = { ...choices, ...some, ...(unstruck ? { struck: [] } : {}) };
      setChoices(chosen);
      setComposed(composeWith(basis.current, chosen));
      setState(unstruck ? 'unstruck' : state === 'ready' ? 'ready' : 'changed');
    },
  };
}

const firstChoices = ({ organisationId }: Clinic): Choices => ({
  detail: 'path',
  entered: organisationId === undefined ? {} : { organisation: organisationId },
  struck: [],
  picture: null,
});

async function gather(subject: Subject): Promise<Basis> {
  const { conclusion, portal, clinic, privateWindow } = subject;
  const { record, diagnosis, plan } = conclusion;
  const [environment, say] = await Promise.all([
    readEnvironment(privateWindow),
    reportWords(clinic.reportLanguage),
  ]);
  const input = {
    record,
    diagnosis,
    plan,
    portal: portal ?? { id: record.portal, name: record.portal },
    rules: portal ?? { signIn: [], legacyPaths: [] },
    contacts: clinic.contacts,
    environment,
    reference: newReference(),
    now: Date.now(),
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  };
  return { input, say };
}
