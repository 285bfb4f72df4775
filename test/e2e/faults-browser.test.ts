import { describeRows } from '../faults/describe-rows.ts';
import { LISTS } from '../faults/index.ts';

describeRows(LISTS.browser);
