import type * as z from 'zod/mini';

/** Lets through what fits the model and counts what does not. */
export interface Keeper {
  list<T>(schema: z.ZodMiniType<T>, items: readonly unknown[], most: number): T[];
  value<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined;
  /** Counts facts that were left out elsewhere. */
  leave(count: number): void;
  omitted(): number;
}

export function keeper(): Keeper {
  let omitted = 0;
  return {
    list(schema, items, most) {
      const valid = items.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      });
      omitted += items.length - Math.min(valid.length, most);
      return valid.slice(0, most);
    },
    value(schema, value) {
      if (value === undefined) return undefined;
      const parsed = schema.safeParse(value);
      if (!parsed.success) omitted += 1;
      return parsed.success ? parsed.data : undefined;
    },
    leave(count) {
      omitted += count;
    },
    omitted: () => omitted,
  };
}
