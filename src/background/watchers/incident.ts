import type { WebRequest } from 'webextension-polyfill';
import { printSupportId, supportIds } from '../../core/mask/index.ts';
import { header } from './headers.ts';

/** Headers in which gateways name the id of a refusal, and the label that id carries on pages. */
const HEADERS = [
  ['cf-ray', 'Ray ID'],
  ['x-request-id', 'Request ID'],
  ['x-amzn-requestid', 'Request ID'],
  ['x-correlation-id', 'Correlation ID'],
  ['x-reference-error', 'Reference #'],
] as const;

/** The id support can look up, where it has the shape such ids have; never another header's text. */
export function incidentOf(headers: WebRequest.HttpHeaders | undefined): string | undefined {
  for (const [name, label] of HEADERS) {
    const [id] = supportIds(`${label}: ${(header(headers, name) ?? '').slice(0, 80)}`);
    if (id) return printSupportId(id);
  }
  return undefined;
}
