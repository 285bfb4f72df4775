/** One stage of `npm test`: a program of a package, run by this Node so that no shell is needed. */
export interface Stage {
  readonly name: string;
  /** The program's file in node_modules. */
  readonly program: string;
  readonly args: readonly string[];
  /** What is counted: the stage as one check, or every test of a Vitest run. */
  readonly counts: 'stage' | 'tests';
  /** Runs at the same time as the stage before it; what it says is printed when it ends. */
  readonly beside?: true;
}

const check = (name: string, program: string, args: readonly string[]): Stage => ({
  name,
  program,
  args,
  counts: 'stage',
});

const tests = (name: string, project = name): Stage => ({
  name,
  program: 'vitest/vitest.mjs',
  args: ['run', '--project', project],
  counts: 'tests',
});

/** In this order: what fails fastest comes first, the real browsers last and side by side. */
export const STAGES: readonly Stage[] = [
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('lint', '@biomejs/biome/bin/biome', ['check']),
  check('knip', 'knip/bin/knip.js', []),
  tests('unit', 'unit*'),
  tests('layout'),
  tests('build'),
  tests('e2e'),
  { ...tests('e2e-firefox'), beside: true },
];

/** Stages that run at the same time, in one group each. */
export function sideBySide(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const before = groups.at(-1);
    if (stage.beside && before) before.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** The stages named by `--only a,b`, or all. Throws a `TypeError` for a name that is none. */
export function chooseStages(only: string | undefined): readonly Stage[] {
  if (only === undefined) return STAGES;
  return only.split(',').map((name) => {
    const stage = STAGES.find((one) => one.name === name);
    if (stage) return stage;
    throw new TypeError(`--only ${name}: the stages are ${STAGES.map((s) => s.name).join(', ')}`);
  });
}
