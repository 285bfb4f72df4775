import { describe, expect, it } from 'vitest';
import { haystack, leaksOf } from '../../../bench/redaction/leaks.ts';
import { reportWording } from '../../../bench/redaction/render.ts';
import { MESSAGES } from '../../../bench/redaction/templates.ts';
import { maskText } from '../../../src/core/mask/index.ts';
import { commonNames, EVERYDAY } from './common-names.ts';

describe('a name that is also a word, or the end of one', () => {
  it.each([
    ['en', 'Patient Sayed Warner was not found.', 'Patient [...] was not found.'],
    ['en', 'Patient Story Weeks not found', 'Patient [...] not found'],
    [
      'en',
      'User Waite has no permissions for provider Cleary.',
      'User [...] has no permissions for provider [...].',
    ],
    ['en', 'Signed in as Warner Weeks', 'Signed in as [...]'],
    ['en', 'Signed in as Oneal Condit. Not you, Missy?', 'Signed in as [...]. Not you, [...]?'],
    [
      'en',
      'The account of Keyes, Tabor and English is locked',
      'The account of [...] and [...] is locked',
    ],
    ['en', 'Handley is locked', '[...] is locked'],
    ['en', "Warner's account is locked", '[...] account is locked'],
    ['en', 'Hello, dear Dr. med. Warner Weeks', 'Hello, [...]'],
    ['en', 'welcome warner', 'welcome [...]'],
    ['en', 'user grant is locked', 'user [...] is locked'],
    ['en', 'user warner is locked', 'user [...] is locked'],
    ['en', 'patient name: Weeks, Letty', 'patient name: [...]'],
    ['de', 'Das Konto von Manuel Neuer ist gesperrt.', 'Das Konto von [...] ist gesperrt.'],
    ['de', 'Das Konto von Anna Grund ist gesperrt.', 'Das Konto von [...] ist gesperrt.'],
    ['de', 'Benutzer Anna Kurz ist gesperrt.', 'Benutzer [...] ist gesperrt.'],
    ['de', 'Angemeldet als Jan Meiners', 'Angemeldet als [...]'],
    ['de', 'Benutzer Wert ist gesperrt.', 'Benutzer [...] ist gesperrt.'],
    ['pt', 'Usuário Dias não encontrado', 'Usuário [...] não encontrado'],
    ['it', 'Utente Fattori non trovato', 'Utente [...] non trovato'],
    ['nl', 'Gebruiker Sluiter is geblokkeerd', 'Gebruiker [...] is geblokkeerd'],
    ['pl', 'Użytkownik Wielki nie istnieje', 'Użytkownik [...] nie istnieje'],
    ['ru', 'Пользователь Новая не найдена', 'Пользователь [...] не найдена'],
    ['ar', 'المستخدم صالح محظور', 'المستخدم [...] محظور'],
    [
      'ja',
      'アカウント"まこと X. 北村"はロックされました。',
      'アカウント"[...]"はロックされました.',
    ],
    ['ja', 'まこと Weber様はロックされました。', '[...]はロックされました.'],
    ['ja', 'このことが問題です', 'このことが問題です'],
  ])('is masked (%s): %s', (lang, text, expected) =>
    expect(maskText(text, { lang })).toBe(expected),
  );

  it.each([
    'User Not Found',
    'User account is locked. User name or password is wrong.',
    'Patient Portal',
    'Provider login',
    'Welcome to the provider portal. Please sign in.',
    'Welcome back. Your weeks of waiting are over.',
    'Call us early, or read the rules.',
  ])('stays where it is only a word: %s', (text) => expect(maskText(text)).not.toContain('['));
});

describe('behind a title, where no capital shows a name', () => {
  it.each([
    ['ar', 'السيد نشط قصير', '[...]'],
    ['ar', 'مرحبا محمد صالح، تم قفل حسابك', '[...], تم قفل حسابك'],
    ['fa', 'آقای فعال قوی', '[...]'],
    ['ur', 'جناب محفوظ درست', '[...]'],
    ['he', 'שלום חזקה גדול', '[...]'],
    ['hi', 'नमस्ते समय वैध', '[...]'],
    ['bn', 'জনাব সফল নতুন', '[...]'],
    ['ta', 'வணக்கம் புதிய சரியான', '[...]'],
    ['th', 'สวัสดี คุณ ใหญ่ เล็ก', '[...] คุณ [...]'],
    ['zh-Hans', '您好 安全 成功', '[...]'],
    ['zh-Hant', '您好 安全 成功', '[...]'],
    ['ja', '正しく 有効 様', '[...]'],
    ['ko', '안전 성공 님', '[...]'],
  ])('two words are masked (%s): %s', (lang, text, expected) =>
    expect(maskText(text, { lang })).toBe(expected),
  );

  it.each([
    ['zh-Hans', '您好，您的账户已被锁定', '[...],您的账户已被锁定'],
    ['th', 'รหัสผ่านของคุณไม่ถูกต้อง', 'รหัสผ่านของคุณไม่ถูกต้อง'],
    ['hi', 'आपका स्वागत है', 'आपका स्वागत है'],
  ])('words that go on behind a greeting stay (%s): %s', (lang, text, expected) =>
    expect(maskText(text, { lang })).toBe(expected),
  );
});

describe('every common name of a language', () => {
  const report = haystack(reportWording());
  it.each(MESSAGES)('is masked in each place of (%s) %s', (lang, template) => {
    const names = commonNames(lang).filter((name) => !EVERYDAY.has(name.toLowerCase()));
    const places = template.split('{}').length - 1;
    const wording = [report, haystack(template)];
    const left = names.filter((name) =>
      Array.from({ length: places }, (_, place) => {
        let at = 0;
        return template.replace(/\{\}/g, () => (at++ === place ? name : '4711'));
      }).some((text) => {
        const masked = haystack(maskText(text, { lang }));
        return leaksOf({ kind: 'name', text: name, needles: [name] }, masked, wording).length > 0;
      }),
    );
    expect(names.length).toBeGreaterThan(30);
    expect(left).toEqual([]);
  });
});
