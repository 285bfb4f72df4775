import { answered, found } from '../judging/judgement.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkProxy = defineProblem({
  id: 'network.proxy',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error', 'response'],
  fixes: ['vpn-as-required', 'ask-it-proxy', 'report-to-clinic-it'],
  judge(facts, circumstances) {
    const wanted = answered(facts, circumstances, (status) => status === 407);
    if (wanted.length > 0) return found('decisive', wanted);
    return unloaded('network.proxy', facts, circumstances);
  },
});
