import type { EvidenceOf, FactKind } from './evidence.ts';
import type { FixId } from './fixes/ids.ts';
import type { Verdict } from './problems/define.ts';
import type { Owner, ProblemId } from './problems/ids.ts';
import type { Strength } from './recognise/types.ts';

/** A problem, judged: verdict, how strong, since when, and the evidence it rests on. */
export interface Finding {
  readonly problem: ProblemId;
  readonly owner: Owner;
  readonly verdict: Verdict;
  readonly strength: Strength;
  readonly because: readonly EvidenceOf<FactKind>[];
  /** Epoch milliseconds of the oldest evidence it rests on. */
  readonly since: number;
  /** Rests only on earlier page loads: history, not what the page shows now. */
  readonly earlier: boolean;
  /** Odds against the other findings; only the order means something. */
  readonly score: number;
  /** Epoch milliseconds until which trying again cannot work (locked, rate limited). */
  readonly until?: number;
  /** The found problem that explains this one: a consequence, not a second cause. */
  readonly causedBy?: ProblemId;
}

/** Everything concluded from one case. `findings` holds found and possible ones, likeliest first. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly clear: readonly ProblemId[];
  readonly unknown: readonly { readonly problem: ProblemId; readonly because: string }[];
}

/** One step of the plan, in order. */
export interface Step {
  readonly fix: FixId;
  readonly problem: ProblemId;
  readonly kind: 'guided' | 'action';
  readonly owner: Owner;
  /** What the step costs, in minutes. */
  readonly minutes: number;
  /** `failed`: did not help; `undone`: could not be done, which tells nothing about the problem. */
  readonly state: 'open' | 'done' | 'failed' | 'undone' | 'solved';
}

/** A question whose answer can change the first step. Answers are word keys' last parts. */
export interface Question {
  readonly id: 'scope' | 'elsewhere' | 'mail' | 'username' | 'symptom';
  readonly answers: readonly string[];
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly question?: Question;
  /** One more wrong try may lock the account: how many were seen, and after how many it locks. */
  readonly stop?: { readonly failures: number; readonly limit: number };
  /** The clinic's policies hold what would end the first finding: only the report can. */
  readonly held?: true;
  /** Whom the report goes to. */
  readonly reportTo: Owner;
}
