const root = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first language the reader wants (BCP 47) that is there, in whatever variety; else English. */
export function pickLanguage(wanted: readonly string[], there: readonly string[]): string {
  const found = wanted.map(
    (tag) => there.find((one) => one === tag) ?? there.find((one) => root(one) === root(tag)),
  );
  return found.find((tag) => tag !== undefined) ?? 'en';
}
