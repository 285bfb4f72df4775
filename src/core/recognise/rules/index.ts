import { ACCESS } from './access.ts';
import { ACCOUNT } from './account.ts';
import { BROWSER } from './browser.ts';
import { CREDENTIALS } from './credentials.ts';
import type { RuleSource } from './define.ts';
import { NETWORK } from './network.ts';
import { REST } from './rest.ts';
import { SILENT } from './silent.ts';

/** From special to general: the first rule that holds decides a sentence. */
export const RULES: readonly RuleSource[] = [
  ...SILENT,
  ...BROWSER,
  ...ACCOUNT,
  ...CREDENTIALS,
  ...ACCESS,
  ...NETWORK,
  ...REST,
];
