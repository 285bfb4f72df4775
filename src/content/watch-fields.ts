import type { Root } from './dom.ts';
import { all } from './dom.ts';
import { listen } from './life.ts';
import { lookNear } from './pace.ts';
import { describing, invalid } from './places.ts';
import { roots } from './roots.ts';
import { type Finds, takeWhole } from './scene.ts';

type Checked = Partial<Pick<HTMLInputElement, 'validity' | 'validationMessage'>>;
const refused = new Set<Checked>();

/**
 * What the page says about fields it marked as invalid, and its own validity messages, which show
 * as bubbles and stand nowhere in the document. Never the browser's own: untouched required fields
 * carry those too.
 */
export function* watchFields(): Finds {
  for (const root of roots) {
    for (const field of all(root, invalid)) {
      for (const name of describing) {
        for (const id of `${field.getAttribute(name)}`.split(' ')) {
          const text = root.getElementById(id);
          if (text) yield* takeWhole(text, 'field');
        }
      }
    }
  }
  for (const { validity, validationMessage: text } of refused) {
    if (validity?.customError && text) yield { text, where: 'field' };
  }
}

/** Hears that a field was refused with a message of the page's own. */
export const hearRefusals = (root: Root): void =>
  listen(root, 'invalid', ({ target }) => {
    const field: (EventTarget & Checked) | null = target;
    if (!field?.validity?.customError) return;
    refused.add(field);
    lookNear();
  });
