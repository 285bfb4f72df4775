import type { Clinic } from '../../../src/core/portal.ts';
import type { Notice } from '../../../src/shared/state.ts';

/** One state of the popup: what is stored, what the tab is, and what is pressed to get there. */
export interface State {
  readonly name: string;
  readonly record?: object;
  readonly clinic?: Clinic;
  /** What was wrong in the settings; null as no version of ours writes it. */
  readonly notices?: readonly Notice[] | null;
  /** The worker has not published its settings. */
  readonly unpublished?: boolean;
  /** Ids of extensions that we switched off. */
  readonly paused?: readonly string[];
  readonly url?: string;
  /** The browser does not tell the tab. */
  readonly noTab?: boolean;
  readonly privateWindow?: boolean;
  readonly hosts?: boolean;
  readonly permissions?: readonly string[];
  /** The worker never answers, or is gone. */
  readonly worker?: 'silent' | 'dead';
  /** Why the worker could not do what was pressed. */
  readonly undone?: string;
  /** The browser refuses what is stored, or never answers. */
  readonly storage?: 'refused' | 'silent';
  /** Buttons (`data-button`) pressed in order. */
  readonly press?: readonly string[];
  /** The clipboard refuses. */
  readonly noClipboard?: boolean;
  /** What is on the screen when the state is reached. */
  readonly shows: string;
}
