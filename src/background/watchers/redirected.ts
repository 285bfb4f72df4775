interface Redirect {
  readonly url: string;
  readonly redirectUrl: string;
  readonly statusLine: string;
}

/**
 * Whether no server redirected: "307 Internal Redirect" is what the browser writes for another
 * extension's redirect, and for its own step from http to https, which is none.
 */
export const internalRedirect = ({ url, redirectUrl, statusLine }: Redirect): boolean =>
  /^HTTP\/1\.1 307 Internal Redirect/.test(statusLine) && detour(url, redirectUrl);

/** Whether `went` is another page than `wanted`: the fragment and https do not matter. */
export function detour(wanted: string, went: string): boolean {
  if (!URL.canParse(wanted) || !URL.canParse(went)) return false;
  return placeOf(wanted) !== placeOf(went);
}

function placeOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return hostname + pathname + search;
}
