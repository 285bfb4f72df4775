import type { Share } from './pool.ts';
import { runBench } from './run.ts';

/** Runs the shares it is sent, one after the other. */
process.on('message', (share: Share | 'end') => {
  if (share === 'end') process.disconnect();
  else process.send?.(runBench(share));
});
