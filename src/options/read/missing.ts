/** The host of a match pattern. */
export const hostOf = (origin: string): string =>
  /^[a-z*]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;

/** The line of the browser's `ExtensionSettings` policy that lets us see this host. */
export const missingLine = (origin: string): string =>
  `"runtime_allowed_hosts": ["*://${hostOf(origin)}"]`;
