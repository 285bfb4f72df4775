import languages from 'virtual:report-words';
import { type Say, sayFrom } from '../../core/words.ts';

/** Says the report in `language`, a BCP 47 tag; what that language lacks is said in English. */
export async function reportWords(language: string): Promise<Say> {
  const load = async (tag: string) => (await languages[tag]?.())?.default ?? {};
  const [own, english] = await Promise.all([load(language), load('en')]);
  return sayFrom(own, english);
}
