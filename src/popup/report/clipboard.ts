import { copyText } from '../../ui/clipboard.ts';
import type { Composed } from './compose.ts';

/** Copies plain text, table and the picture, if any, together; false when the browser refuses. */
export async function copyReport(
  { text, html }: Composed,
  picture: Blob | null = null,
): Promise<boolean> {
  try {
    const kind = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const item = new ClipboardItem({
      ...kind('text/plain', text),
      ...kind('text/html', html),
      ...(picture && { 'image/png': picture }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** Selects everything inside an element, so that the reader can copy it by hand. */
export function selectAll(element: HTMLElement): void {
  element.focus();
  getSelection()?.selectAllChildren(element);
}
