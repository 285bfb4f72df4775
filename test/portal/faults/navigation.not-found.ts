import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'navigation.not-found',
  problem: 'navigation.not-found',
  title: 'An old bookmark',
  shows: 'The old address /old/login.aspx answers 404 with a "page not found" page.',
  frontEnd: 'form',
  how: {},
  steps: 'open-legacy',
};
