import { describeRows } from '../faults/describe-rows.ts';
import { LISTS } from '../faults/index.ts';

// Together, so that they share servers, a build and a browser.
describeRows([...LISTS.network, ...LISTS.signOn]);
