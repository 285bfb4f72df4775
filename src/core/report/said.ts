import { FIX_IDS } from '../fixes/ids.ts';
import { PROBLEM_IDS } from '../problems/ids.ts';
import { checkKey, fixKey, type Say, type WordKey } from '../words.ts';

/** The words of a key that may not exist (a code of another version): the code itself then. */
export function sayOr(say: Say, prefix: string, code: string, suffix = ''): string {
  const key = `${prefix}_${code.replace(/[.:-]/g, '_')}${suffix}`;
  const said = say(key as WordKey);
  return said === key || said === '' ? code : said;
}

/** `account locked`; the id itself when it is not one of ours. */
export function sayCheck(say: Say, id: string): string {
  const problem = PROBLEM_IDS.find((known) => known === id);
  return problem === undefined ? sayOr(say, 'check', id) : say(checkKey(problem));
}

export function sayFix(say: Say, id: string): string {
  const fix = FIX_IDS.find((known) => known === id);
  return fix === undefined ? id : say(fixKey(fix, 'title'));
}
