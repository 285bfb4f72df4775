import ar from '../../../assets/_locales/ar/messages.json';
import de from '../../../assets/_locales/de/messages.json';
import en from '../../../assets/_locales/en/messages.json';
import es from '../../../assets/_locales/es/messages.json';
import fr from '../../../assets/_locales/fr/messages.json';
import pt_BR from '../../../assets/_locales/pt_BR/messages.json';
import vi from '../../../assets/_locales/vi/messages.json';
import zh_CN from '../../../assets/_locales/zh_CN/messages.json';

/** Everything anybody is ever told, by language. */
export const LOCALES = { ar, de, en, es, fr, pt_BR, vi, zh_CN } as const;

/** The messages of a language, sentence by sentence, with their keys. */
export const sentencesOf = (
  messages: Readonly<Record<string, { readonly message: string }>>,
): readonly { readonly key: string; readonly sentence: string }[] =>
  Object.entries(messages).flatMap(([key, { message }]) =>
    message.split(/ \| |(?<=[.?!:؟])\s|(?<=[。？！：])/u).map((sentence) => ({ key, sentence })),
  );
