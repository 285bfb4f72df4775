import type { WebRequest } from 'webextension-polyfill';

/** The value of the first header of that name, or undefined. */
export const header = (
  headers: WebRequest.HttpHeaders | undefined,
  name: string,
): string | undefined => headers?.find((one) => one.name.toLowerCase() === name)?.value;

/** The values of all headers of that name; Firefox joins several lines with a newline. */
export const headerLines = (
  headers: WebRequest.HttpHeaders | undefined,
  name: string,
): readonly string[] =>
  (headers ?? [])
    .filter((one) => one.name.toLowerCase() === name)
    .flatMap((one) => one.value?.split('\n') ?? []);
