import { say } from '../../shared/i18n.ts';

/** The page's own words, masked; only ever a text node. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <figure class="quote">
      <figcaption>{say('ui_quote_label')}</figcaption>
      <blockquote dir="auto">{text}</blockquote>
    </figure>
  );
}
