import { found } from '../judging/judgement.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkOffline = defineProblem({
  id: 'network.offline',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'network-error', 'connection'],
  fixes: ['check-connection', 'report-to-clinic-it'],
  explains: ['network.unreachable', 'network.proxy'],
  judge(facts, circumstances) {
    const judgement = unloaded('network.offline', facts, circumstances);
    const cut = facts.connection.slice(-1).filter(({ fact }) => !fact.online);
    return judgement.verdict !== 'found' && cut.length > 0 ? found('strong', cut) : judgement;
  },
});
