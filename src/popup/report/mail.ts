const ADDRESS = /^[^\s@<>"',;:?&\p{C}]+@[^\s@<>"',;:?&\p{C}]+$/u;
const CONTROLS = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/**
 * A mail draft with recipient and subject only: nothing else can get in. An address that is not one
 * plain address is left out.
 */
export function mailtoLink(address: string | undefined, subject: string): string {
  const to = address !== undefined && ADDRESS.test(address) ? encodeURIComponent(address) : '';
  const line = subject.replace(CONTROLS, ' ').trim();
  return `mailto:${to.replace('%40', '@')}?subject=${encodeURIComponent(line)}`;
}
