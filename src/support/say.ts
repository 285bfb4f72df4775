import desk from 'virtual:desk-words';
import report from 'virtual:report-words';
import { languageOf } from '../core/report/index.ts';
import { sayFrom } from '../core/words.ts';
import { pickLanguage } from './pick-language.ts';

/** The page also works as a file without an extension around it, so it carries its words. */
async function wordsOf(tag: string) {
  const [ofReports, ofDesk] = await Promise.all([report[tag]?.(), desk[tag]?.()]);
  return { ...ofReports?.default, ...ofDesk?.default };
}

const own = pickLanguage(navigator.languages, Object.keys(report));

export const say = sayFrom(await wordsOf(own), await wordsOf('en'));
export const language = languageOf(say);
