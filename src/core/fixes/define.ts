import type { OptionalPermission, Portal } from '../portal.ts';
import type { Owner, ProblemId } from '../problems/ids.ts';
import type { WordKey } from '../words.ts';
import type { FixId } from './ids.ts';

/** The portal's pages that the clinic may configure. */
export type PortalPage = keyof Pick<Portal, 'resetPage' | 'statusPage' | 'profilePage'>;

/** Firefox lets an extension do less: never, in private windows when it may see them, or by policy. */
export type InFirefox = 'never' | 'with-private-access' | 'installed-by-policy';

/** One step that can end a problem. One file each; the file name is the id. */
export interface Fix {
  readonly id: FixId;
  /** `action`: one click, done by the file of the same name in background/actions. */
  readonly kind: 'guided' | 'action';
  readonly owner: Owner;
  /** Minutes until one knows whether it helped, the answer of somebody else included. An estimate. */
  readonly minutes: number;
  /** Chance that it ends a problem which lists it; by its place in that list when not given. */
  readonly ends?: Partial<Record<ProblemId, number>>;
  /** Something of the clinician's is lost, stored data or what was typed: say what, and ask first. */
  readonly loses?: 'data' | 'typed';
  readonly needs?: OptionalPermission;
  /** Uses up one sign-in attempt of the portal's limit. */
  readonly tries?: true;
  /** It happens where nothing can be seen from here: only the clinician can tell the result. */
  readonly elsewhere?: true;
  /** It shows something or puts something back: there is no result to watch for. */
  readonly informs?: true;
  /** When Firefox lets us do it in one click; guided there otherwise, in words of its own (`_hand`). */
  readonly inFirefox?: InFirefox;
  /** Done by hand, it asks for the portal's address: offered to copy. */
  readonly asksAddress?: true;
  /** Costs the time until trying again can work, when that is known. */
  readonly waits?: true;
  /** Can end what colleagues have too; other steps of the clinician's change only one person or computer. */
  readonly shared?: true;
  /** Offered only while this problem is at least possible. */
  readonly onlyWith?: ProblemId;
  /** One click when the clinic configured this page, guided when not. */
  readonly opensPage?: PortalPage;
  /** Not offered unless the clinic configured this page. */
  readonly needsPage?: PortalPage;
  /** What IT pastes; $1 stands for the hosts. */
  readonly it?: WordKey;
}

export const defineFix = (fix: Fix): Fix => fix;
