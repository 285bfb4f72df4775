import { expect, it } from 'vitest';
import { chooseStages, STAGES } from './stages.ts';

it('runs every stage unless told otherwise', () => expect(chooseStages(undefined)).toBe(STAGES));

it('runs the named stages in the order they are named', () =>
  expect(chooseStages('layout,types').map(({ name }) => name)).toEqual(['layout', 'types']));

it('refuses a stage that does not exist', () =>
  expect(() => chooseStages('units')).toThrow('--only units'));
