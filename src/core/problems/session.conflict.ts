import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const sessionConflict = defineProblem({
  id: 'session.conflict',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['sign-out-elsewhere', 'clear-portal-data', 'private-window', 'report-to-portal-support'],
  judge: (facts, circumstances) => spoken('session.conflict', facts, circumstances),
});
