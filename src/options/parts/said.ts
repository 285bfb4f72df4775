/** What is said of a question to the browser, by its answer. */
export const SAID = {
  granted: 'ui_options_allowed',
  refused: 'ui_grant_refused',
  held: 'ui_held',
} as const;
