import { configureGlobal } from 'fast-check';

/** What chance is drawn from: the same in every run, so that a red run says something; `SEED=7` for another. */
export const SEED = Number(process.env.SEED ?? 1);

configureGlobal({ seed: SEED });
