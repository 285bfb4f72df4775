import { PAGE_STATES } from '../e2e/support/page-states.ts';

/** States of the popup that README and docs show one by one. */
export const SINGLES = ['locked', 'problem', 'solved', 'report', 'healthy'] as const;
/** The other pages of the extension, as whoever installs it meets them. */
export const PAGES = PAGE_STATES.filter(({ own }) => own === undefined);
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'ar'] as const;

/** Every picture that `npm run screenshots` writes. */
export const PICTURES: readonly string[] = [
  ...SINGLES.map((name) => `${name}.webp`),
  ...THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) => [
      `all-${theme}-${language}.jpg`,
      ...PAGES.map(({ name }) => `${name}-${theme}-${language}.webp`),
    ]),
  ),
];
