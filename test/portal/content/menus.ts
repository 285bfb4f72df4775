export interface Menu {
  readonly title: string;
  readonly links: readonly string[];
}

/** The portal's main menu. Every link is an article under `/pages/`. */
export const MENUS: readonly Menu[] = [
  {
    title: 'Eligibility',
    links: [
      'Check member eligibility',
      'Benefit summaries',
      'Coordination of benefits',
      'Newborn enrollment',
      'Retroactive changes',
      'Member ID cards',
      'Out-of-area coverage',
      'Eligibility by batch file',
      'Copay and deductible look-up',
      'Eligibility response codes',
    ],
  },
  {
    title: 'Claims',
    links: [
      'Submit a claim',
      'Claim status',
      'Corrected claims',
      'Claim attachments',
      'Remittance advice',
      'Electronic funds transfer',
      'Timely filing',
      'Overpayments and refunds',
      'Claim dispute form',
      'Clearinghouse list',
      'Payer identification numbers',
    ],
  },
  {
    title: 'Authorizations',
    links: [
      'Request an authorization',
      'Authorization status',
      'Services that need approval',
      'Clinical guidelines',
      'Peer-to-peer review',
      'Inpatient notification',
      'Imaging program',
      'Home health and equipment',
      'Transition of care',
      'Urgent requests',
    ],
  },
  {
    title: 'Pharmacy',
    links: [
      'Formulary search',
      'Drug prior approval',
      'Step therapy',
      'Specialty pharmacy',
      'Vaccines in the office',
      'Quantity limits',
      'Mail-order pharmacy',
      'Biosimilar program',
      'Pharmacy directory',
    ],
  },
  {
    title: 'Credentialing',
    links: [
      'Join the network',
      'Application status',
      'Re-credentialing',
      'Update practice details',
      'Add a location',
      'Change a tax number',
      'Delegated groups',
      'Directory accuracy',
      'Leave the network',
    ],
  },
  {
    title: 'Quality',
    links: [
      'Quality measures',
      'Gaps in care',
      'Patient experience',
      'Chart collection',
      'Value-based programs',
      'Health equity',
      'Preventive care calendar',
      'Chronic care support',
      'Member rewards',
    ],
  },
  {
    title: 'Learning',
    links: [
      'New provider orientation',
      'Live webinars',
      'Recorded courses',
      'Provider manual',
      'Quick reference guides',
      'Newsletter archive',
      'Coding tips',
      'Fraud and abuse training',
      'Cultural competency',
    ],
  },
];

/** Footer columns, on every page. */
export const FOOTER: readonly Menu[] = [
  {
    title: 'About us',
    links: [
      'Who we are',
      'Our network',
      'Careers',
      'Press room',
      'Community grants',
      'Advisory council',
    ],
  },
  {
    title: 'For practices',
    links: [
      'Office manager corner',
      'Practice transformation',
      'Telehealth tool kit',
      'Interpreter services',
      'Social needs referrals',
      'Appointment standards',
    ],
  },
  {
    title: 'For vendors',
    links: [
      'Connectivity options',
      'Companion guides',
      'Test environment',
      'Trading partner forms',
      'Interface catalogue',
      'Release calendar',
    ],
  },
  {
    title: 'Policies',
    links: [
      'Medical policies',
      'Payment policies',
      'Notice of privacy practices',
      'Terms of use',
      'Accessibility statement',
      'Non-discrimination notice',
    ],
  },
  {
    title: 'Support',
    links: [
      'Contact your representative',
      'Portal user guide',
      'Supported browsers',
      'Portal administrators',
      'Report a concern',
      'Give feedback',
    ],
  },
];
