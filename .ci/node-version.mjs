/**
 * Whether a Node version satisfies a range as package.json writes it here: `^20.19.0 || >=24.0.0`.
 * @param {string} version such as 20.19.1
 * @param {string} range
 */
export function satisfies(version, range) {
  const have = numbers(version);
  return range.split('||').some((part) => {
    const wanted = numbers(part);
    const sameMajor = !part.includes('^') || have[0] === wanted[0];
    return sameMajor && compare(have, wanted) >= 0;
  });
}

/** @param {string} text */
const numbers = (text) => (text.match(/\d+/g) ?? []).map(Number);

/** @param {number[]} left @param {number[]} right */
function compare(left, right) {
  for (let at = 0; at < 3; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
