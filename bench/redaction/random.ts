import { base, en, Faker, generateMersenne53Randomizer } from '@faker-js/faker';

/** One stream of made-up values; the same seed gives the same stream. */
export interface Source {
  readonly faker: Faker;
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(values: readonly T[]): T;
  /** `length` characters of `alphabet`. */
  text(alphabet: string, length: number): string;
}

export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const BASE64URL = `${LOWER}${LOWER.toUpperCase()}${DIGITS}-_`;

export function createSource(seed: number): Source {
  const faker = new Faker({
    locale: [en, base],
    randomizer: generateMersenne53Randomizer(seed),
  });
  const below = (limit: number) => faker.number.int({ min: 0, max: limit - 1 });
  return {
    faker,
    below,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
    text: (alphabet, length) =>
      Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  };
}
