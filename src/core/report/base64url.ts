/** RFC 4648 base64url without padding, of UTF-8. `btoa` is pure and everywhere. */
export function encodeBase64url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** @throws when the letters are no base64url or the bytes no UTF-8. */
export function decodeBase64url(letters: string): string {
  const binary = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(binary.length);
  // A plain loop: the desk decodes thousands.
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return UTF_8.decode(bytes);
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
