/** Bytes as base64 in lines of 76, as RFC 2045 section 6.8 has it. */
export function encodeBase64Lines(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/(.{76})(?=.)/g, '$1\r\n');
}
