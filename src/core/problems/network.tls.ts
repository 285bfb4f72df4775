import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkTls = defineProblem({
  id: 'network.tls',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['set-clock', 'sign-in-to-network', 'ask-it-certificate', 'report-to-clinic-it'],
  judge: (facts, circumstances) => unloaded('network.tls', facts, circumstances),
});
