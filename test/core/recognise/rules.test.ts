import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { compileRules } from '../../../src/core/recognise/judge.ts';
import { RULES } from '../../../src/core/recognise/rules/index.ts';

/** Problems no page has words for: seen in what happens, or said by the clinician. */
const WORDLESS = [
  'credentials.reset-mail-missing',
  'browser.blank-page',
  'network.captive-portal',
  'sso.silent-return',
  'navigation.unofficial-host',
];

it('names only concepts that exist', () => {
  expect(() => compileRules(RULES)).not.toThrow();
  expect(() => compileRules([{ verdict: 'silent', when: ['passwort wrong'] }])).toThrow(
    'no such concept: passwort',
  );
});

it('can reach every problem that pages have words for', () => {
  const reached = new Set(RULES.map((rule) => rule.verdict));
  const missing = PROBLEM_IDS.filter((id) => !reached.has(id) && !WORDLESS.includes(id));
  expect(missing).toEqual([]);
});

it('is tried with at least six wordings of every such problem', () => {
  const file = new URL('samples/en.json', import.meta.url);
  const said: Record<string, readonly string[]> = JSON.parse(readFileSync(file, 'utf8'));
  const few = PROBLEM_IDS.filter((id) => !WORDLESS.includes(id) && (said[id]?.length ?? 0) < 6);
  expect(few).toEqual([]);
  expect(said.none?.length).toBeGreaterThan(60);
});

it('reads what a sentence, and what a whole text, must not have', () => {
  const [rule] = compileRules([{ verdict: 'silent', when: ['device unknown !user ~code !~sent'] }]);
  expect(rule).toMatchObject({
    needs: [['device'], ['unknown']],
    vetoes: ['user'],
    elsewhere: ['code'],
    nowhere: ['sent'],
  });
});
