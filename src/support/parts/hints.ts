import type { ScopeHint } from '../../core/triage/index.ts';
import type { WordKey } from '../../core/words.ts';

/** Words of each hint: a sentence, and a few words for a table. */
export const HINTS: Readonly<Record<ScopeHint, { sentence: WordKey; short: WordKey }>> = {
  'one-person': {
    sentence: 'report_desk_one_person',
    short: 'report_desk_one_person_short',
  },
  'one-clinic': {
    sentence: 'report_desk_one_clinic',
    short: 'report_desk_one_clinic_short',
  },
  'many-clinics': {
    sentence: 'report_desk_many_clinics',
    short: 'report_desk_many_clinics_short',
  },
  'each-own': { sentence: 'report_desk_each_own', short: 'report_desk_each_own_short' },
  'not-told': { sentence: 'report_desk_not_told', short: 'report_desk_not_told_short' },
};
