const [BASE, TMIN, TMAX, SKEW, DAMP] = [36, 1, 26, 38, 700];
const MOST = 63;

/** Digits a-z are 0 to 25, 0-9 are 26 to 35. */
function digitOf(char: string | undefined): number {
  const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(char ?? ' ');
  return digit < 0 ? Number.NaN : digit;
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - TMIN) * TMAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}

/** A label of a host as people see it (RFC 3492); what cannot be read stays as it is. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > MOST) return label;
  const code = label.slice(4);
  const at = code.lastIndexOf('-');
  const chars = [...code.slice(0, Math.max(0, at))];
  const digits = [...code.slice(at + 1)];
  let [n, i, bias] = [128, 0, 72];
  while (digits.length > 0) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(digits.shift());
      i += digit * weight;
      if (!Number.isSafeInteger(i)) return label;
      const threshold = Math.min(TMAX, Math.max(TMIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(i - before, chars.length + 1, before === 0);
    n += Math.floor(i / (chars.length + 1));
    i %= chars.length + 1;
    if (n > 0x10ffff) return label;
    chars.splice(i, 0, String.fromCodePoint(n));
    i += 1;
  }
  return chars.join('');
}
