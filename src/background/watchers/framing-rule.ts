import type { WebRequest } from 'webextension-polyfill';
import type { FactOf } from '../../core/evidence.ts';
import { headerLines } from './headers.ts';

type Rule = FactOf<'framing'>['refusedBy'];

/**
 * The rule of an answer that may forbid to show it in a frame, if it has one. `frame-ancestors` makes
 * browsers ignore `X-Frame-Options` (CSP Level 3, section 6.4.2).
 */
export function framingRule(headers: WebRequest.HttpHeaders | undefined): Rule | undefined {
  const policies = headerLines(headers, 'content-security-policy');
  if (policies.some((line) => /(?:^|[;,])\s*frame-ancestors\b/i.test(line)))
    return 'frame-ancestors';
  const options = headerLines(headers, 'x-frame-options').flatMap((line) => line.split(','));
  return options.some((one) => /^\s*(?:deny|sameorigin)\s*$/i.test(one))
    ? 'x-frame-options'
    : undefined;
}
