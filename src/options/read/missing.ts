/** The host of a match pattern. */
export const hostOf = (origin: string): string =>
  /^[a-z*]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;
