/** RFC 4648 base64url without padding, of UTF-8. `btoa` is pure and everywhere. */
export function encodeBase64url(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** @throws when the letters are no base64url or the bytes no UTF-8. */
export function decodeBase64url(letters: string): string {
  const bytes = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  );
}
