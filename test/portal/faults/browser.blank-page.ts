import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'browser.blank-page',
  problem: 'browser.blank-page',
  title: 'The sign-in page stays empty',
  shows: "The page's script answers 500, so nothing is drawn.",
  frontEnd: 'spa',
  how: {
    answers: [
      {
        path: '/app/main.js',
        status: 500,
        heading: 'Internal server error',
        text: { en: 'The file could not be delivered.' },
      },
    ],
  },
  steps: 'open',
};
