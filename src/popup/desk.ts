import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clinic, OptionalPermission, Portal } from '../core/portal.ts';

/** What every part of the popup may need: which tab, which portal, and what it may set going. */
export interface Desk {
  readonly tabId: number;
  /** The page load that is drawn: what is pressed is meant for it. */
  readonly page: number;
  readonly portal: Portal | null;
  readonly clinic: Clinic | null;
  readonly permissions: readonly OptionalPermission[];
  /** Tells screen readers, politely. */
  readonly announce: (text: string) => void;
  readonly refresh: () => void;
  readonly openReport: (how: 'copy' | 'read') => void;
  readonly openSymptoms: () => void;
}

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

/** @throws outside of a DeskProvider: a programming mistake. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('no desk');
  return desk;
}
