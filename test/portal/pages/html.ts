/** A piece of finished HTML. Only `html` and `raw` make one, so plain strings are always escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const render = (content: Content): string => {
  if (content === null) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(render).join('');
  return String(content).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
};

/** Template tag: values are escaped, pieces of HTML and lists of them are put in as they are. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(strings.reduce((text, part, index) => text + render(values[index - 1] ?? null) + part));

/** Trusts `text` to be HTML. */
export const raw = (text: string): Html => new Html(text);
