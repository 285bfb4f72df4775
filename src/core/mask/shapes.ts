/** What stands for a masked token. */
export type Placeholder = '[email]' | '[url]' | '[token]' | '[number]' | '[...]';

const EMAIL = /[^@]@[^@]/;
const URL_LIKE = /:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}(?:[/?#]|$)/i;
const JWT = /^["']?eyJ/;
const TOKEN_CHARACTERS = /^[\w+/=.~-]{20,}$/;

/** The kind of thing a masked token was: enough for support, nothing of the token itself. */
export function placeholderFor(token: string): Placeholder {
  if (EMAIL.test(token)) return '[email]';
  if (JWT.test(token)) return '[token]';
  const hasDigit = /\p{N}/u.test(token);
  if (hasDigit && TOKEN_CHARACTERS.test(token)) return '[token]';
  if (/[a-z]/i.test(token) && URL_LIKE.test(token)) return '[url]';
  return hasDigit ? '[number]' : '[...]';
}
