import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';

const ARTICLE =
  'Account locked? If you enter a wrong password several times, your account is locked for your ' +
  'protection. Wait until the time is over, then use the link "Forgot your password?" on the ' +
  'sign-in page. Your administrator can also unlock the account for you at any time of the day.';

describe('the same words in other places', () => {
  it('are a message beside the form', () => {
    expect(recognise('Your account is locked.', { where: 'alert' })).toMatchObject({
      problem: 'account.locked',
      strength: 'strong',
    });
    expect(recognise('Your account is locked.', { where: 'near-form' })?.strength).toBe('strong');
  });

  it('prove little in a title', () => {
    expect(recognise('Your account is locked.', { where: 'title' })?.strength).toBe('weak');
  });

  it('are nothing in an article', () => {
    expect(recognise(ARTICLE, { where: 'page' })).toBeNull();
    expect(recognise('What to do when your account is locked', { where: 'page' })).toBeNull();
    expect(
      recognise('If your password has expired, change it here. Your password has expired.', {
        where: 'page',
      }),
    ).toBeNull();
  });

  it('prove little as a bare heading of a page', () => {
    expect(recognise('Account locked', { where: 'page' })?.strength).toBe('weak');
  });

  it.each([
    ['Your account is locked.', 'account.locked'],
    ['Ihr Konto ist gesperrt.', 'account.locked'],
    ['您没有权限访问该页面', 'permission.no-role'],
    ['アカウントがロックされています。', 'account.locked'],
    ['세션이 만료되었습니다.', 'session.expired'],
  ])('are a message as a whole sentence, however short in its script: %s', (text, problem) => {
    expect(recognise(text, { where: 'page' })).toMatchObject({ problem, strength: 'strong' });
  });

  it.each([
    'Your account is locked',
    'Mi sesión ha caducado',
    'Konto gesperrt',
    '账户锁定',
    '会话过期',
    '계정 잠김',
    'Acceso denegado.',
  ])('prove little as a bare heading, in every script: %s', (text) =>
    expect(recognise(text, { where: 'page' })?.strength).toBe('weak'),
  );

  it('are a message as a sentence of an error page', () => {
    const page = { where: 'page' } as const;
    expect(recognise('You do not have access to this application.', page)).toMatchObject({
      problem: 'permission.no-role',
      strength: 'strong',
    });
  });

  it('are nothing as an offer or a link', () => {
    for (const text of ['Forgot your password?', 'Account locked?', 'Trouble signing in?']) {
      expect(recognise(text, { where: 'alert' })).toBeNull();
    }
  });
});
