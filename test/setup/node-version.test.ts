import { expect, it } from 'vitest';
import { satisfies } from '../../.ci/node-version.mjs';

const RANGE = '^20.19.0 || ^22.13.0 || >=24.0.0';

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['20.18.3', false],
  ['21.7.0', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
  ['18.20.8', false],
])('Node %s: %s', (version, may) => expect(satisfies(version, RANGE)).toBe(may));
