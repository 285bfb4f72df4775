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

const isExact = ({ found }: Read): boolean => found?.strength === 'decisive';

/** A gateway refuses in the words in which a portal refuses a role; its mark tells which of them spoke. */
const REFUSED = 'permission.no-role';
const BLOCKED = 'network.blocked';

/** What the other lines of a page mean, once one of them has an exact code. */
function besideCode(texts: readonly Read[]): readonly Read[] {
  const exact = texts.filter(isExact);
  if (exact.length === 0) return texts;
  const blocked = exact.some(({ found }) => found?.problem === BLOCKED);
  return texts.map((one) => {
    const { found, where } = one;
    if (!found || found.code !== undefined || isExact(one)) return one;
    if (blocked && found.problem === REFUSED)
      return { ...one, found: { ...found, problem: BLOCKED } };
    // The heading over a code only says that something failed.
    const general = found.problem === GENERAL && (where === 'page' || where === 'title');
    return general ? { ...one, found: { ...found, strength: 'weak' } } : one;
  });
}

/** What the texts of one page mean beside each other. */
export const together = (texts: readonly Read[]): readonly Read[] =>
  aboutFailures(besideCode(texts));

/**
 * A page without a form that begins with a question, or whose lines name two different problems, is
 * about failures and has none.
 */
function aboutFailures(texts: readonly Read[]): readonly Read[] {
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
