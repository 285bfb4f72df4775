const ALIASES: Readonly<Record<string, string>> = {
  ua: 'uk',
  kr: 'ko',
  cn: 'zh-CN',
  jp: 'ja',
  se: 'sv',
  cz: 'cs',
  dk: 'da',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  no: 'nb',
  gr: 'el',
  zh: 'zh-CN',
};

/** One writing for the locales of all products: `pt-BR`, `zh-TW`, `nb`. */
export function normalLocale(raw: string): string {
  const low = raw.replaceAll('_', '-').toLowerCase();
  const alias = ALIASES[low];
  if (alias) return alias;
  const [language = low, ...rest] = low.split('-');
  if (rest.length === 0) return language;
  if (language === 'zh') return /tw|hk|hant|mo/.test(low) ? 'zh-TW' : 'zh-CN';
  if (rest.length === 1 && rest[0] === language) return language;
  const parts = rest.map((part) =>
    part.length === 2 ? part.toUpperCase() : (part[0]?.toUpperCase() ?? '') + part.slice(1),
  );
  return [ALIASES[language] ?? language, ...parts].join('-');
}

const ENGLISH =
  /\b(?:the|your|please|you|been|cannot|this|with|from|which|could|there|have|are)\b/gi;
const OTHER_SCRIPT = /^(?:ar|fa|uk|ru|bg|sr|el|he|ka|th|ja|ko|zh)/;

/** A "translation" that is plain English left in another language's catalogue. */
export function looksEnglish(text: string, locale: string): boolean {
  if (/^en\b/.test(locale)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (OTHER_SCRIPT.test(locale) && words.length >= 2 && /^[\u0020-\u007e’‘“”…–—«»]*$/.test(text)) {
    return true;
  }
  return new Set((text.match(ENGLISH) ?? []).map((word) => word.toLowerCase())).size >= 3;
}
