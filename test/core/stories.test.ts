import { describe, expect, it } from 'vitest';
import type { Diagnosis, Plan } from '../../src/core/conclusions.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import { plan } from '../../src/core/plan.ts';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { OPENED_AT, STORIES, type Story } from './stories/load.ts';

const openSteps = ({ steps }: Plan) =>
  steps.filter(({ state }) => state === 'open').map(({ fix }) => fix);

/** What the story expects, beside what was concluded, under the same names. */
function compared(expected: Story['expect'], diagnosis: Diagnosis, made: Plan) {
  const { findings } = diagnosis;
  const [first] = findings;
  const steps = openSteps(made);
  const names = findings.map(({ problem }) => problem);
  const causes = Object.fromEntries(
    findings.flatMap(({ problem, causedBy }) => (causedBy ? [[problem, causedBy]] : [])),
  );
  const concluded: Record<keyof Story['expect'], unknown> = {
    first: first?.problem ?? null,
    verdict: first?.verdict,
    steps: steps.slice(0, expected.steps.length),
    never: expected.never?.filter((fix) => !steps.includes(fix)),
    question: made.question?.id ?? null,
    reportTo: made.reportTo,
    until: first?.until && (first.until - OPENED_AT) / 1_000,
    also: expected.also?.filter((problem) => names.includes(problem)),
    not: expected.not?.filter((problem) => !names.includes(problem)),
    causedBy: Object.fromEntries(
      Object.keys(expected.causedBy ?? {}).map((problem) => [problem, causes[problem]]),
    ),
    earlier: first?.earlier,
    because: first?.because.map(({ fact }) => fact.kind),
    clear: expected.clear?.filter((problem) => diagnosis.clear.includes(problem)),
  };
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, concluded[key as keyof typeof concluded]]),
  );
}

describe('stories', () => {
  it.each(STORIES.map((told) => [told.story.title, told] as const))('%s', (_, told) => {
    const diagnosis = diagnose(told.record, told.rules, told.now);
    const made = plan(diagnosis, told.record, told.rules, told.now);
    expect(compared(told.story.expect, diagnosis, made)).toEqual(told.story.expect);
  });

  it('name every problem as the first finding, and no title twice', () => {
    const firsts = new Set(STORIES.map(({ story }) => story.expect.first));
    expect(PROBLEM_IDS.filter((problem) => !firsts.has(problem))).toEqual([]);
    expect(new Set(STORIES.map(({ story }) => story.title)).size).toBe(STORIES.length);
  });

  it('end in the report to the owner whenever something is found', () => {
    for (const { record, rules, now } of STORIES) {
      const diagnosis = diagnose(record, rules, now);
      const { steps, reportTo } = plan(diagnosis, record, rules, now);
      const last = steps.at(-1)?.fix;
      expect(last).toBe(diagnosis.findings.length > 0 ? `report-to-${reportTo}` : undefined);
    }
  });
});
