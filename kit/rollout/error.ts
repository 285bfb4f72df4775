/** Something the person at the terminal can mend; the message says how. */
export class KitError extends Error {
  override readonly name = 'KitError';
}
