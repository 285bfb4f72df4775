import type { Place, Recognition } from './types.ts';

/** One text of a page, and what it means by itself. */
export interface Read {
  readonly text: string;
  readonly where: Place;
  readonly found: Recognition | null;
}

const QUESTION = /[?\uff1f\u061f\u037e]["'\u00bb\u201c\u201d)\s]*$/u;

/** Error pages name what failed and what it means for the service; that is no second problem. */
const GENERAL = 'service.unavailable';

const isStrongLine = ({ where, found }: Read): boolean =>
  where === 'page' && found?.strength === 'strong' && found.code === undefined;

/**
 * What the texts of one page mean beside each other. A page without a form that begins with a
 * question, or whose lines name two different problems, is about failures and has none.
 */
export function together(texts: readonly Read[]): readonly Read[] {
  const first = texts.find(({ where }) => where === 'page');
  const title = texts.find(({ where }) => where === 'title');
  const asks = [first, title].some((one) => one && QUESTION.test(one.text));
  const named = new Set(texts.filter(isStrongLine).flatMap(({ found }) => found?.problem ?? []));
  named.delete(GENERAL);
  if (!asks && named.size < 2) return texts;
  return texts.map((one) =>
    one.found && isStrongLine(one) ? { ...one, found: { ...one.found, strength: 'weak' } } : one,
  );
}
