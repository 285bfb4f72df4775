import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkOffline = defineProblem({
  id: 'network.offline',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['check-connection', 'report-to-clinic-it'],
  explains: ['network.unreachable', 'network.proxy'],
  judge: (facts, circumstances) => unloaded('network.offline', facts, circumstances),
});
