import type { CodeFamily } from './family.ts';

/** Akamai, a gateway in front of portals: `Reference #18.…`; the first number is the kind of error. */
export const akamai: CodeFamily = {
  name: 'akamai',
  mark: true,
  shape: /\bReference\s?#\s?(\d{1,3})\.[0-9a-f]{3,12}(?:\.[0-9a-f]{3,12}){0,3}\b/i,
  generic: { problem: 'service.unavailable', owner: 'portal-support' },
  codes: [['network.blocked', 'clinic-it', '18']],
};

/** Imperva. */
export const imperva: CodeFamily = {
  name: 'imperva',
  mark: true,
  shape: /\b(incapsula) incident id\b/i,
  generic: null,
  codes: [['network.blocked', 'clinic-it', 'incapsula']],
};

/** Cloudflare: its numbers count where the page is Cloudflare's, and the title that says so. */
export const cloudflare: CodeFamily = {
  name: 'cloudflare',
  mark: true,
  shape:
    /\b(?:Error(?: code)?:? (1\d{3})(?=\b.{0,300}(?:ray id|cloudflare|security service|owner of this website))|used (cloudflare) to restrict access)/is,
  generic: null,
  codes: [
    [
      'network.blocked',
      'clinic-it',
      'cloudflare 1005 1006 1007 1008 1009 1010 1011 1012 1020 1106',
    ],
    ['account.rate-limited', 'clinician', '1015'],
    ['service.unavailable', 'portal-support', '1000 1001 1002 1014 1016 1018 1033 1101 1102'],
  ],
};
