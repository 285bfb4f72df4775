import { describe, expect, it } from 'vitest';
import { maskText, supportIds } from '../../../src/core/mask/index.ts';

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const HEX = '0123456789abcdef0123456789abcdef';

/** How error pages of ten gateways and identity providers show their ids. */
const pages: readonly (readonly [text: string, kind: string, value: string])[] = [
  [`AADSTS50058: no session. Trace ID: ${UUID} jane@x.org`, 'trace', UUID],
  [`Correlation ID: ${UUID} Timestamp: 2026-01-01 Jane`, 'correlation', UUID],
  [`Activity ID: ${UUID} Jane Smith`, 'correlation', UUID],
  [`Id. Korrelations-ID: ${UUID}`, 'correlation', UUID],
  ['Ray ID: 7d0f0123456789ab • Your IP: 203.0.113.7', 'ray', '7d0f0123456789ab'],
  [
    'Access denied. Reference #18.1b2c3d4e.1690000000.1a2b3c4d',
    'incident',
    '18.1b2c3d4e.1690000000.1a2b3c4d',
  ],
  [
    'Incident ID: 1174000460159104863-376530612489519173',
    'incident',
    '1174000460159104863-376530612489519173',
  ],
  ['Your support ID is: 11740004601591048633', 'incident', '11740004601591048633'],
  [`Request ID: ${'Ab3_'.repeat(13)}==`, 'request', `${'Ab3_'.repeat(13)}==`],
  [
    'X-Amzn-Trace-Id: Root=1-67891233-abcdef012345678912345678',
    'trace',
    '1-67891233-abcdef012345678912345678',
  ],
  ['Request ID: 01HV5J7M7ZK3Q8W9X2Y4T6R8PN', 'request', '01HV5J7M7ZK3Q8W9X2Y4T6R8PN'],
  [`x-ms-request-id: ${UUID}`, 'request', UUID],
  [`No such patient. Reference: ${UUID}`, 'incident', UUID],
  [`Referenz-ID: ${UUID}`, 'incident', UUID],
  [`Anforderungs-ID: ${UUID}`, 'request', UUID],
  [`ID de referencia: ${UUID}`, 'incident', UUID],
  [`ID de correlación: ${UUID}`, 'correlation', UUID],
  [`Identifiant de requête : ${UUID}`, 'request', UUID],
  [`ID da solicitação: ${UUID}`, 'request', UUID],
  [`您的请求 ID：${UUID}`, 'request', UUID],
  [`Mã tham chiếu: ${UUID}`, 'incident', UUID],
  [`معرف الطلب: ${UUID}`, 'request', UUID],
  [`traceparent: 00-${HEX}-0123456789abcdef-01`, 'traceparent', `00-${HEX}-0123456789abcdef-01`],
];

describe('ids support needs', () => {
  it.each(pages)('%s', (text, kind, value) => {
    expect(supportIds(text)).toEqual([{ kind, value }]);
    const masked = maskText(text);
    expect(masked).toContain(value);
    expect(masked).not.toMatch(/jane|smith|203|2026|x\.org/i);
  });

  it.each([
    `Session ID: ${HEX}`,
    `Token ${UUID}`,
    `Patient ID: ${UUID}`,
    'Request ID: 4111111111111111',
    'Support ID: 4111111111111111',
    'Reference: Jane Smith',
    'Trace ID: eyJhbGciOiJIUzI1NiJ9',
    'Ray Smith 0123456789abcdef',
    `Ray ID: ${HEX}`,
    `Patient reference ${UUID}`,
    `Patient's reference: ${UUID}`,
    `Member ref no. ${UUID}`,
    'claim reference number 2023120712345678',
    'Payment reference 12345678901234567',
    'Reference: 194005121234567890',
    'Insurance ref no. 19850304123456789',
    `Password reset reference: ${HEX}`,
    `Session ref ${HEX.toUpperCase()}`,
    `session-request-id ${HEX}`,
    `cross-ref ${UUID}`,
    `Encounter event ${UUID}`,
    `Prescription reference: ${UUID}`,
    'Chest X-Ray ID: 4711000012345678',
    'X Ray ID 0123456789abcdef',
    'Ray ID: 1985030412345678',
    'support 1234567890123456',
    `Patientenreferenz: ${UUID}`,
    `Referencia del paciente: ${UUID}`,
    `患者参考编号：${UUID}`,
    'Request ID: abcdefghjkmnpqrstvwxyzabcd',
  ])('takes nothing else: %s', (text) => {
    expect(supportIds(text)).toEqual([]);
    expect(maskText(text)).not.toMatch(/\d{4}|[0-9a-f]{8}/);
  });

  it('gives each id once', () => {
    expect(supportIds(`Trace ID: ${UUID} Trace ID: ${UUID}`)).toHaveLength(1);
  });
});
