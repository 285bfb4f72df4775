import { address, message, page, submit } from '../facts.ts';

export const WRONG_PASSWORD = [
  page(),
  submit,
  message('credentials.invalid', 'The user name or password you entered is incorrect.'),
];

export const LOOP = [
  page(),
  {
    kind: 'redirects',
    hops: Array.from({ length: 20 }, () => ({ address: address('/login'), status: 302, ms: 40 })),
    loop: true,
  },
] as const;
