import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../core/words.ts';

/** The page also works as a file without an extension around it, so it carries its words. */
export const say = sayFrom(en);
