export interface News {
  readonly date: string;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
}

/** Announcements on the sign-in page, newest first. */
export const NEWS: readonly News[] = [
  {
    date: '2026-11-16',
    topic: 'Portal',
    title: 'A calmer home page',
    text: 'Your open tasks, recent members and unread letters now share one screen. Nothing was removed; look under "More" for tools you use less often.',
  },
  {
    date: '2026-11-12',
    topic: 'Claims',
    title: 'Attach records while you file',
    text: 'You can add up to ten documents to a claim before you send it. Scanned pages and pictures are turned into one readable file.',
  },
  {
    date: '2026-11-09',
    topic: 'Pharmacy',
    title: 'Winter formulary is published',
    text: 'The list of covered drugs for the new year is ready to read. Changes are marked, with the alternatives that need no approval.',
  },
  {
    date: '2026-11-03',
    topic: 'Quality',
    title: 'Care gap reports arrive weekly',
    text: 'Reports move from once a month to every Monday, so that a visit that closes a gap shows up sooner.',
  },
  {
    date: '2026-10-29',
    topic: 'Network',
    title: 'Confirm your directory entry',
    text: 'Please look at your address, opening hours and languages every quarter. It takes two minutes and keeps members from calling the wrong office.',
  },
  {
    date: '2026-10-26',
    topic: 'Authorizations',
    title: 'Fewer services need approval',
    text: 'From December on, 41 procedure codes no longer need approval in advance. The look-up tool already shows the new answer.',
  },
  {
    date: '2026-10-20',
    topic: 'Security',
    title: 'Choose a second way to prove it is you',
    text: 'Add an authenticator app next to your text messages. You will be glad of it on the day your telephone number changes.',
  },
  {
    date: '2026-10-14',
    topic: 'Learning',
    title: 'Lunch-hour sessions are back',
    text: 'Short live courses for front-desk teams run every Wednesday at noon. Recordings follow on Friday.',
  },
  {
    date: '2026-10-07',
    topic: 'Claims',
    title: 'Remittance search by check number',
    text: 'Look up a payment by check or trace number, amount or date range, and download the matching advice in one file.',
  },
  {
    date: '2026-09-30',
    topic: 'Telehealth',
    title: 'Place of service for video visits',
    text: 'A one-page guide sums up which place-of-service code and modifier each plan expects for video and telephone visits.',
  },
  {
    date: '2026-09-24',
    topic: 'Portal',
    title: 'Planned maintenance on the first Sunday',
    text: 'The portal rests on the first Sunday of each month between 2 and 5 a.m. Eastern. Eligibility by telephone stays open.',
  },
  {
    date: '2026-09-17',
    topic: 'Community',
    title: 'Rides to appointments',
    text: 'Members of three more counties can now book a ride to your office through the member line.',
  },
];
