import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';
import { PACKS } from '../../../src/core/recognise/packs/index.ts';
import { minutesUntil } from '../../../src/core/recognise/until.ts';

/** Two in the afternoon. */
const CLOCK = 14 * 60;
const read = (text: string, clock: number = CLOCK) =>
  recognise(text, { where: 'alert', clock })?.minutes;

describe('a wait that ends at a time of day', () => {
  it.each([
    ['en', 'Your account is locked until 14:30.'],
    ['en', 'Your account is locked until 2:30 PM.'],
    ['en', 'Your account has been temporarily locked. Please try again after 2:30 p.m.'],
    ['de', 'Ihr Konto ist bis 14:30 Uhr gesperrt.'],
    ['fr', 'Votre compte est verrouillé jusqu’à 14 h 30.'],
    ['es', 'Su cuenta está bloqueada hasta las 14:30.'],
    ['pt', 'Sua conta está bloqueada até às 14h30.'],
    ['it', 'Il tuo account è bloccato fino alle 14:30.'],
    ['nl', 'Uw account is geblokkeerd tot 14:30 uur.'],
    ['pl', 'Konto zostało zablokowane do godz. 14:30.'],
    ['ru', 'Учетная запись заблокирована до 14:30.'],
    ['sv', 'Kontot är låst till kl. 14.30.'],
    ['fi', 'Tilisi on lukittu klo 14.30 asti.'],
    ['hu', 'A fiókja 14:30-ig zárolva van.'],
    ['tr', "Hesabınız 14:30'a kadar kilitlendi."],
    ['vi', 'Tài khoản của bạn bị khóa đến 14:30.'],
    ['ar', 'تم قفل حسابك حتى الساعة ١٤:٣٠.'],
    ['ko', '계정이 14:30까지 잠겼습니다.'],
    ['ja', 'アカウントは14:30までロックされています。後でもう一度お試しください。'],
    ['zh-Hans', '您的账户已被锁定至14:30，请稍后重试。'],
  ])('%s: %s', (_, text) => expect(read(text)).toBe(30));

  it('across midnight', () =>
    expect(read('Your account is locked until 00:10.', 23 * 60 + 45)).toBe(25));

  it.each([
    ['more than an hour away: it may be another zone’s', 'Your account is locked until 15:30.'],
    ['past', 'Your account is locked until 13:30.'],
    ['now', 'Your account is locked until 14:00.'],
    ['in a zone that is named', 'Your account is locked until 14:30 (EST).'],
    ['in a zone that is named', 'Your account is locked until 14:30 UTC.'],
    ['of another day', 'Your account is locked until tomorrow 14:30.'],
    ['of a date', 'Your account is locked until 12/05 14:30.'],
    ['of a date behind it', 'Your account is locked until 14:30 on 3 December.'],
    ['no end', 'Your account was locked at 14:30.'],
    ['one of two', 'Your account is locked from 14:00 until 14:30.'],
    ['no time', 'Your account is locked until 31:75.'],
    ['no lock', 'The portal closes for maintenance. It is back at 14:30.'],
  ])('says no number where the time is %s: %s', (_, text) => expect(read(text)).toBeUndefined());

  it('says none without a clock', () =>
    expect(recognise('Your account is locked until 14:30.', { where: 'alert' })?.minutes).toBe(
      undefined,
    ));
});

it('every pack has words for an end, and none is slow on hostile text', () => {
  expect(PACKS.filter(({ tag, until }) => tag !== 'und' && until === '')).toEqual([]);
  const hostile = ['1 '.repeat(5_000), '14:30 '.repeat(2_000), `${'until '.repeat(1_000)}14:30`];
  for (const text of hostile)
    for (const { until } of PACKS) expect(minutesUntil(text, until, CLOCK) ?? 30).toBe(30);
});
