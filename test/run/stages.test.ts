import { expect, it } from 'vitest';
import { chooseStages, STAGES, sideBySide } from './stages.ts';

it('runs every stage unless told otherwise', () => expect(chooseStages(undefined)).toBe(STAGES));

it('runs the named stages in the order they are named', () =>
  expect(chooseStages('layout,types').map(({ name }) => name)).toEqual(['layout', 'types']));

it('refuses a stage that does not exist', () =>
  expect(() => chooseStages('units')).toThrow('--only units'));

it('runs both browsers at the same time, everything else alone', () => {
  const groups = sideBySide(STAGES).map((group) => group.map(({ name }) => name));
  expect(groups.at(-1)).toEqual(['e2e', 'e2e-firefox']);
  expect(groups.slice(0, -1).every((group) => group.length === 1)).toBe(true);
});

it('runs Firefox alone when only it is named', () =>
  expect(sideBySide(chooseStages('e2e-firefox'))).toHaveLength(1));
