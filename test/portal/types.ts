import type { ProblemId } from '../../src/core/problems/ids.ts';

/** How a sign-in page is built: rendered by the server, by a script, or hosted by the identity provider. */
export const FRONT_ENDS = ['form', 'spa', 'idp'] as const;
export type FrontEnd = (typeof FRONT_ENDS)[number];

/** A message in English and in any other language the portal happens to have it in (BCP 47). */
export interface Texts {
  readonly en: string;
  readonly ar?: string;
  readonly de?: string;
  readonly es?: string;
  readonly fr?: string;
  readonly vi?: string;
  readonly 'zh-Hans'?: string;
}

/** How an attempt is turned down. */
export interface Refusal {
  /** HTTP status; without it 200 where the form is shown again and 401 for JSON. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Machine-readable code of the JSON answer. */
  readonly code: string;
  /** Every front end words it in its own way. */
  readonly says: Readonly<Record<FrontEnd, Texts>>;
}

/** A path of the portal answered by an error instead of the page that lives there. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds the visitor waits for it. */
  readonly delay?: number;
  readonly heading: string;
  readonly text: Texts;
}

/** What the servers do differently while a fault is on. Empty: the visitor or the browser causes it. */
interface How {
  readonly answers?: readonly Answer[];
  /** Every password is refused so. */
  readonly password?: Refusal;
  /** A code is asked after the password, and every code refused so. */
  readonly code?: Refusal;
  /** The right password leads to the sign-in page again. */
  readonly sendsBack?: boolean;
  /** Milliseconds a sign-in form stays valid. */
  readonly formLife?: number;
  /** Path the portal asks the identity provider to return to. */
  readonly redirectPath?: string;
}

/** What a visitor does to meet a fault: open a page, submit the sign-in form, then the code form too. */
type Steps = 'open' | 'open-legacy' | 'submit' | 'submit-code';

/** One thing that goes wrong at sign-in: data that the servers act on. */
export interface Fault {
  readonly id: string;
  /** What Login Triage should find. */
  readonly problem: ProblemId;
  readonly title: string;
  /** What the visitor sees, in a sentence. */
  readonly shows: string;
  /** Where it is met; messages have a wording for every other front end too. */
  readonly frontEnd: FrontEnd;
  /** Typing this user name switches the fault on for that attempt. */
  readonly userName?: string;
  readonly how: How;
  readonly steps: Steps;
  /** Waiting time the message states. */
  readonly minutes?: number;
  /** How the visitor's browser must be set up. */
  readonly browser?: { readonly cookies: 'block' };
}

/** Where the three sites answer, e.g. `http://portal.localhost:43121`. */
export interface Origins {
  readonly portal: string;
  readonly idp: string;
  readonly practice: string;
}
