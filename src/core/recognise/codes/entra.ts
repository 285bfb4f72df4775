import type { CodeFamily } from './family.ts';

/** Microsoft Entra: numbers after `AADSTS` (Microsoft's "authentication and authorization error codes"). */
export const entra: CodeFamily = {
  name: 'entra',
  shape: /\bAADSTS(\d{4,7})\b/i,
  generic: { problem: 'sso.misconfigured', owner: 'portal-support' },
  codes: [
    ['credentials.invalid', 'clinician', '50012 50056 50064 50126 120000'],
    ['credentials.unknown-user', 'clinician', '50020 50034 50128 51004 90072 90101 500207 500208'],
    ['credentials.password-expired', 'clinician', '50055 50135 50144'],
    ['credentials.password-rules', 'clinician', '120002 120003 120004 120015'],
    ['credentials.reset-failed', 'clinician', '120016 120020'],
    ['account.locked', 'portal-admin', '50053 120014'],
    ['account.rate-limited', 'clinician', '50088 90055 90024'],
    ['account.disabled', 'portal-admin', '50057 500571 53011 530034'],
    ['account.unverified', 'clinician', '50014 50015 50125 65004'],
    ['mfa.code-invalid', 'clinician', '70018'],
    ['mfa.code-expired', 'clinician', '70019'],
    [
      'mfa.unavailable',
      'clinician',
      '50072 50074 50076 50078 50079 50086 50087 50155 50158 50187 50203 53004 130004 130005 130006 130007 135010 500121 700003',
    ],
    [
      'permission.no-role',
      'portal-admin',
      '50105 65001 90094 90095 90093 80012 54000 16003 500014 650052',
    ],
    [
      'permission.no-role',
      'clinic-it',
      '50005 50097 50129 50131 53000 53001 53002 53003 53010 530032 530035',
    ],
    ['policy.blocked', 'clinic-it', '50002 500021 500022'],
    [
      'session.expired',
      'clinician',
      '50058 50085 50089 50132 50133 50139 50173 50177 51006 54005 70000 70008 70043 76026 90007 90012 165004 165900 700082 700084',
    ],
    ['session.conflict', 'clinician', '16000 16001 50143 50197 81012'],
    ['browser.site-data-corrupt', 'clinician', '90015'],
    ['browser.extension-conflict', 'clinic-it', '50168'],
    ['device.clock-wrong', 'clinic-it', '80013 500133'],
    ['network.tls', 'clinic-it', '50017 50192 50191'],
    ['sso.loop', 'clinician', '50196'],
    [
      'service.unavailable',
      'portal-support',
      '40008 40009 40010 50000 50033 50166 70012 80001 80002 80005 80007 80010 80014 90006 90033 90020',
    ],
    ['sso.misconfigured', 'clinic-it', '81001 81004 81005 81006 81007 81009 81010 81011 50180'],
    [
      'sso.misconfigured',
      'portal-support',
      '20001 20012 20033 28002 28003 50001 50003 50006 50007 50008 50010 50011 50013 50027 50029 50048 50049 50050 50059 50061 50068 50107 50120 50124 50130 50146 50147 50148 50161 50169 50170 50194 51000 51001 65002 65005 67003 70001 70002 70003 70004 70005 70007 70011 75001 75003 75005 75008 75011 75016 76021 90002 90004 90005 90010 90013 90014 90016 90019 90022 90023 90027 90036 90038 90051 90056 90081 90082 90084 90085 90117 90119 90130 500011 501241 501461 650054 650056 650057 700011 700016 700020 700022 700023 700027 700030 700054 900144 900382 900561 7500514',
    ],
  ],
};
