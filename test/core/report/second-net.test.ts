import { describe, expect, it } from 'vitest';
import { buildReport, isWithheld, toText } from '../../../src/core/report/index.ts';
import { input, say, seenAt, withEvidence } from './example.ts';

const saying = (text: string) =>
  withEvidence(
    seenAt(90, { kind: 'message', problem: null, strength: 'weak', where: 'alert', text }),
  );

describe('the second net', () => {
  it('lets what the clinic wrote itself pass', () => {
    const name = 'Northside-Provider-Portal-2';
    const report = buildReport({
      ...saying(`Sign in to ${name} again.`),
      portal: { id: 'northside-provider-portal-2', name },
      contacts: { 'portal-admin': { name: 'IT desk, ext. 55512' } },
    });
    expect(report.portal).toEqual({ id: 'northside-provider-portal-2', name });
    expect(report.recipient).toMatch(/55512/);
    expect(report.messages.map(({ text }) => text)).toContain(`Sign in to ${name} again.`);
    expect(isWithheld(report)).toBe(false);
  });

  it.each(['Token eyJhbGciOiJIUzI1NiJ9', 'Call 55512', 'Write to jane@x.org'])(
    'withholds what masking would have left: %s',
    (text) => {
      const report = buildReport(saying(text));
      expect(toText(report, say)).toContain('[withheld]');
      expect(toText(report, say)).not.toContain(text);
      expect(isWithheld(report)).toBe(true);
    },
  );

  it('is silent about a clean report', () => expect(isWithheld(buildReport(input))).toBe(false));
});
