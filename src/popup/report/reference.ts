const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Eight random letters (40 bits) that name one report. */
export const newReference = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte & 31]).join('');
