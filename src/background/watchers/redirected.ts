import { here } from '../browsers/index.ts';

/** A redirect, and what the browser says answered it. */
export interface Redirect {
  readonly url: string;
  readonly redirectUrl: string;
  readonly statusCode: number;
  readonly statusLine: string;
}

/** Whether another extension redirected, and no server: the browser's own step from http to https is none. */
export const internalRedirect = (redirect: Redirect): boolean =>
  here.isInternal(redirect) && detour(redirect.url, redirect.redirectUrl);

/** Whether `went` is another page than `wanted`: the fragment and https do not matter. */
export function detour(wanted: string, went: string): boolean {
  if (!URL.canParse(wanted) || !URL.canParse(went)) return false;
  return placeOf(wanted) !== placeOf(went);
}

function placeOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return hostname + pathname + search;
}
