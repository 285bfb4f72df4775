/** Groups of items with equal keys, in the order of their first members. */
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
}

/** As `groups`, but only neighbours belong together: the order of the others is kept. */
export function runs<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const found: [T, ...T[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}
