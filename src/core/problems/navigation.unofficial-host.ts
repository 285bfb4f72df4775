import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const navigationUnofficialHost = defineProblem({
  id: 'navigation.unofficial-host',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page'],
  fixes: ['do-not-type-password', 'open-official-address', 'report-to-clinic-it'],
  judge: (facts, circumstances) => spoken('navigation.unofficial-host', facts, circumstances),
});
