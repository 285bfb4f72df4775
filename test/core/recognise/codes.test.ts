import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { allCodes, findAddressCode, findCode } from '../../../src/core/recognise/codes/index.ts';
import { recognise } from '../../../src/core/recognise/index.ts';

describe('the lists', () => {
  const codes = allCodes();

  it('know at least 150 codes, each with a problem and an owner', () => {
    expect(codes.length).toBeGreaterThanOrEqual(150);
    for (const { meaning } of codes) {
      expect([...PROBLEM_IDS, null]).toContain(meaning.problem);
      expect(meaning.owner).toBeTruthy();
    }
  });
});

describe('codes in a text', () => {
  it.each([
    ['Error code: AADSTS50126. Something was wrong.', 'credentials.invalid', 'AADSTS50126'],
    ['aadsts50105: not assigned', 'permission.no-role', 'AADSTS50105'],
    ['AADSTS50034', 'credentials.unknown-user', 'AADSTS50034'],
    ['AADSTS50053', 'account.locked', 'AADSTS50053'],
    ['AADSTS50055', 'credentials.password-expired', 'AADSTS50055'],
    ['AADSTS50057', 'account.disabled', 'AADSTS50057'],
    ['AADSTS50011', 'sso.misconfigured', 'AADSTS50011'],
    ['AADSTS50196', 'sso.loop', 'AADSTS50196'],
    ['E0000004', 'credentials.invalid', 'E0000004'],
    ['E0000069', 'account.locked', 'E0000069'],
    ['(E0000047)', 'account.rate-limited', 'E0000047'],
    ['E0000064', 'credentials.password-expired', 'E0000064'],
    ['E0000068', 'mfa.code-invalid', 'E0000068'],
    ['E0000082', 'mfa.code-expired', 'E0000082'],
    ['MSIS7042: The same client browser session has made 6 requests', 'sso.loop', 'MSIS7042'],
    ['acct_lock_err', 'account.locked', 'ACCT_LOCK_ERR'],
    ['pwd_exp_err', 'credentials.password-expired', 'PWD_EXP_ERR'],
    ['auth_fail_exception', 'credentials.invalid', 'AUTH_FAIL_EXCEPTION'],
    ['app_not_configured_for_user', 'permission.no-role', 'APP_NOT_CONFIGURED_FOR_USER'],
    ['not_a_saml_app', 'sso.misconfigured', 'NOT_A_SAML_APP'],
    ['error: redirect_uri_mismatch', 'sso.misconfigured', 'REDIRECT_URI_MISMATCH'],
    ['urn:oasis:names:tc:SAML:2.0:status:AuthnFailed', 'credentials.invalid', undefined],
    ['AADB2C90052: Invalid username or password.', 'credentials.invalid', 'AADB2C90052'],
    ['AADB2C90111', 'account.locked', 'AADB2C90111'],
    ['net::ERR_NAME_NOT_RESOLVED', 'network.unreachable', 'ERR_NAME_NOT_RESOLVED'],
    ['ERR_BLOCKED_BY_ADMINISTRATOR', 'policy.blocked', 'ERR_BLOCKED_BY_ADMINISTRATOR'],
    ['ERR_TOO_MANY_REDIRECTS', 'sso.loop', 'ERR_TOO_MANY_REDIRECTS'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'network.tls', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['NS_ERROR_PROXY_CONNECTION_REFUSED', 'network.proxy', 'NS_ERROR_PROXY_CONNECTION_REFUSED'],
    ['HTTP 431', 'browser.site-data-corrupt', 'HTTP-431'],
    ['Error 403 - Sorry', 'permission.no-role', 'HTTP-403'],
    ['Ошибка 503', 'service.unavailable', 'HTTP-503'],
  ])('%s', (text, problem, code) => {
    const found = recognise(text, { where: 'alert' });
    expect(found?.problem).toBe(problem);
    if (code) expect(found?.code).toBe(code);
  });

  it('takes an unlisted number of a known family for the family', () => {
    expect(findCode('AADSTS999999')).toMatchObject({
      problem: 'sso.misconfigured',
      known: false,
      code: 'AADSTS999999',
    });
    expect(findCode('E0000999')?.problem).toBe('sso.misconfigured');
    expect(findCode('MSIS1234')?.problem).toBe('sso.misconfigured');
    expect(findCode('ERR_SOMETHING_NEW')?.problem).toBe('network.unreachable');
  });

  it('lets clear words outrank an unlisted number, and keeps the number', () => {
    const found = recognise('Your account has been locked. AADSTS999999', { where: 'alert' });
    expect(found).toMatchObject({ problem: 'account.locked', code: 'AADSTS999999' });
  });

  it.each([
    '500 patients are waiting',
    'Call 555 403 1234',
    'Room 404',
    'snake_case_word',
    'E12',
    'Page 403 of 500',
    'We serve 429 clinics',
    'Uptime 99.503 %',
  ])('sees no code in: %s', (text) => {
    expect(findCode(text)).toBeNull();
  });
});

describe('unlisted names, and several codes', () => {
  it('never repeats a name that is not in the lists', () => {
    expect(findCode('ERR_JANE_DOE_1970')?.code).toBeUndefined();
  });

  it.each([
    ['ERR_CERT_KNOWN_NEW', 'network.tls'],
    ['This site can’t be reached. ERR_SSL_UNKNOWN_THING', 'network.tls'],
    ['MOZILLA_PKIX_ERROR_SOMETHING_NEW', 'network.tls'],
    ['ERR_PROXY_SOMETHING_NEW', 'network.proxy'],
    ['NS_ERROR_PROXY_SOMETHING_NEW', 'network.proxy'],
    ['ERR_TOO_MANY_RETRIES', 'network.unreachable'],
    ['Login failed: ERR_ACCESS_DENIED', 'network.unreachable'],
  ])(
    'takes an unlisted name of a browser for its family, never its parts for words: %s',
    (text, problem) => {
      const found = recognise(text, { where: 'alert' });
      expect(found?.problem).toBe(problem);
      expect(found?.code).toBeUndefined();
    },
  );

  it.each([
    ['interaction_required: AADSTS53003', 'permission.no-role'],
    ['access_denied, reason: account_locked', 'account.locked'],
    ['HTTP 403: user_not_found', 'credentials.unknown-user'],
    ['SAML:2.0:status:Responder / SAML:2.0:status:AuthnFailed', 'credentials.invalid'],
    ['SAML:2.0:status:Requester; SAML:2.0:status:RequestDenied', 'permission.no-role'],
    ['SAML:2.0:status:Responder', 'sso.misconfigured'],
    ['access_denied AADSTS999999', 'permission.no-role'],
  ])('chooses the most exact of several codes: %s', (text, problem) => {
    expect(findCode(text)).toMatchObject({ problem, known: true });
  });

  it('makes no failure of what the person cancelled', () => {
    const text = 'access_denied. AADB2C90091: The user has cancelled entering information.';
    expect(recognise(text, { where: 'alert' })).toBeNull();
  });
});

describe('marks of gateways', () => {
  it.each([
    [
      'Access Denied | You don’t have permission to access "http://portal.example.com/" on this server. | Reference #18.2f3a1002.1700000000.1a2b3c',
      'network.blocked',
    ],
    ['Request unsuccessful. Incapsula incident ID: 123-456', 'network.blocked'],
    ['Error 1020 | Ray ID: 7d0f0123456789ab | Access denied', 'network.blocked'],
    ['Access denied | portal.example.com used Cloudflare to restrict access', 'network.blocked'],
    ['Error 1015 Ray ID: 7d0f0123456789ab', 'account.rate-limited'],
  ])('%s', (text, problem) => {
    const found = recognise(text, { where: 'page' });
    expect(found).toMatchObject({ problem, strength: 'decisive' });
    expect(found).not.toHaveProperty('code');
  });

  it('are a breakdown where the number says so', () => {
    const text = 'An error occurred. Reference #97.2f3a1002.1700000000.1a2b3c';
    expect(recognise(text, { where: 'page' })?.problem).toBe('service.unavailable');
  });

  it.each(['Error 1020', 'Reference #18', 'Ray ID: 7d0f0123456789ab', 'Error 1006: claim denied'])(
    'are nothing by themselves: %s',
    (text) => expect(findCode(text)).toBeNull(),
  );
});

describe('codes in an address', () => {
  it.each([
    ['https://p.example/cb?error=access_denied&state=x', 'permission.no-role'],
    ['https://p.example/cb#error=login_required', 'session.expired'],
    ['https://p.example/login?p_error_code=acct_lock_err', 'account.locked'],
    [
      'https://p.example/?error=server_error&error_description=AADSTS50105%3a+x',
      'permission.no-role',
    ],
    ['https://p.example/?error_description=AADSTS50105%3a+x', 'permission.no-role'],
    ['https://p.example/?error=login_required&error_description=AADSTS50105', 'permission.no-role'],
    ['https://p.example/?error_description=AADSTS53003&error=access_denied', 'permission.no-role'],
    [
      'https://p.example/?error=access_denied&error_description=AADB2C90118%3a+forgotten',
      'credentials.reset-failed',
    ],
    ['https://p.example/?error=access_denied&error_description=AADB2C90091%3a+cancelled', null],
  ])('%s', (address, problem) => {
    expect(recognise(address, { where: 'address' })?.problem ?? null).toBe(problem);
  });

  it('reads no other parameter, no unlisted value and no path', () => {
    expect(findAddressCode('https://p.example/?q=login_required')).toBeNull();
    expect(findAddressCode('https://p.example/?error=jane_doe_secret')).toBeNull();
    expect(findAddressCode('https://p.example/access_denied')).toBeNull();
    expect(findAddressCode('https://p.example/?error=%E0%A4%A')).toBeNull();
  });

  it('takes no words from an address', () => {
    expect(
      recognise('https://p.example/?error=your+account+is+locked', { where: 'address' }),
    ).toBeNull();
  });
});
