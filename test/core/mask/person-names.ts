import { allLocales } from '@faker-js/faker';

/** A value, a list of them, or lists by gender, as the name data has them. */
function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values('value' in data ? [data.value] : data).flatMap(strings);
}

/** Given and family names of every locale of the name data, also as written without accents. */
export const PERSON_NAMES: readonly string[] = [
  ...new Set(
    Object.values(allLocales)
      .flatMap(({ person }) => [person?.first_name, person?.last_name, person?.middle_name])
      .flatMap(strings)
      .flatMap((name) => name.split(/\s+/))
      // Particles such as `de` are written small and name nobody.
      .filter((name) => [...name].length > 1 && !/[{}]/.test(name) && !/^\p{Ll}+$/u.test(name))
      .flatMap((name) => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')]),
  ),
];
