import { useEffect, useState } from 'preact/hooks';
import type { Clinic, Portal } from '../../core/portal.ts';
import type { Conclusion } from '../read/conclude.ts';
import { copyReport } from './clipboard.ts';
import { type Composed, compose } from './compose.ts';
import { readEnvironment } from './environment.ts';
import { newReference } from './reference.ts';

export type Detail = 'host' | 'shape' | 'path';
export type ReportState =
  | 'making'
  | 'ready'
  | 'copied'
  | 'manual'
  | 'changed'
  | { readonly failed: string };

export interface Subject {
  readonly conclusion: Conclusion;
  readonly portal: Portal | null;
  readonly clinic: Clinic;
  readonly privateWindow: boolean;
}

/** Writes the report once for this subject; what is shown is what is copied. */
export function useReport(subject: Subject, how: 'copy' | 'read') {
  const [detail, setDetail] = useState<Detail>('path');
  const [reference] = useState(newReference);
  const [composed, setComposed] = useState<Composed | null>(null);
  const [state, setState] = useState<ReportState>('making');

  const write = async (wanted: Detail) => {
    const made = await writeReport(subject, { detail: wanted, reference });
    setComposed(made);
    return made;
  };
  const copy = async (made: Composed) => setState((await copyReport(made)) ? 'copied' : 'manual');
  const fail = (error: unknown) =>
    setState({ failed: error instanceof Error ? error.message : String(error) });

  // Written once, for what was pressed.
  useEffect(() => {
    write(detail)
      .then((made) => (how === 'copy' ? copy(made) : setState('ready')))
      .catch(fail);
  }, []);

  return {
    composed,
    state,
    detail,
    copy: () => void (composed && copy(composed)),
    changeDetail: (wanted: Detail) => {
      setDetail(wanted);
      write(wanted).then(() => setState(state === 'ready' ? 'ready' : 'changed'), fail);
    },
  };
}

async function writeReport(
  { conclusion, portal, clinic, privateWindow }: Subject,
  made: { readonly detail: Detail; readonly reference: string },
): Promise<Composed> {
  const { record, diagnosis, plan } = conclusion;
  return compose({
    record,
    diagnosis,
    plan,
    portal: portal ?? { id: record.portal, name: record.portal },
    rules: portal ?? { signIn: [], legacyPaths: [] },
    contacts: clinic.contacts,
    environment: await readEnvironment(privateWindow),
    now: Date.now(),
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    entered: clinic.organisationId === undefined ? {} : { organisation: clinic.organisationId },
    ...made,
  });
}
