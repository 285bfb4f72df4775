/**
 * How many letters two names differ by: changed, added, left out, or two neighbours swapped (optimal
 * string alignment). Names are hosts, so short.
 */
export function distance(one: string, other: string): number {
  const rows = [...one].length + 1;
  const columns = [...other].length + 1;
  const [a, b] = [[...one], [...other]];
  const table = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i < rows; i += 1) {
    for (let j = 1; j < columns; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same];
      const row = table[i];
      if (row) row[j] = Math.min(...steps, swapped ? at(i - 2, j - 2) + 1 : rows + columns);
    }
  }
  return at(rows - 1, columns - 1);
}
