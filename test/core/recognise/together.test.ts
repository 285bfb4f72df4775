import { expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';
import { together } from '../../../src/core/recognise/together.ts';
import type { Place } from '../../../src/core/recognise/types.ts';

const meanings = (...texts: readonly (readonly [Place, string])[]) =>
  together(texts.map(([where, text]) => ({ text, where, found: recognise(text, { where }) }))).map(
    ({ found }) => found && `${found.problem} ${found.strength}`,
  );

it('takes a gateway’s words for the gateway’s', () => {
  const found = meanings(
    ['page', 'Access Denied'],
    ['page', 'You don’t have permission to access "http://portal.example.com/" on this server.'],
    ['page', 'Reference #18.2f3a1002.1700000000.1a2b3c'],
    ['title', 'Access Denied'],
  );
  expect(found).toEqual([
    'network.blocked weak',
    'network.blocked strong',
    'network.blocked decisive',
    'network.blocked weak',
  ]);
});

it('leaves a refusal without a mark to the portal', () => {
  expect(meanings(['page', 'You don’t have permission to access this portal.'])).toEqual([
    'permission.no-role strong',
  ]);
});

it('makes little of a general heading over an exact code', () => {
  const heading = ['page', 'Sorry, something went wrong on our side'] as const;
  expect(meanings(heading)).toEqual(['service.unavailable strong']);
  expect(meanings(heading, ['page', 'AADSTS50105: not assigned'])).toEqual([
    'service.unavailable weak',
    'permission.no-role decisive',
  ]);
});
