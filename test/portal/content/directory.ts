export interface Plan {
  readonly name: string;
  readonly payer: string;
  readonly kind: string;
  readonly region: string;
  readonly claims: string;
  readonly phone: string;
}

const FAMILIES = [
  'Meadowline',
  'Harborline',
  'Summitline',
  'Lakeline',
  'Orchardline',
  'Prairieline',
  'Cedarline',
  'Granite Select',
  'Riverbend',
  'Northgate',
  'Bayview',
  'Sunfield',
];
const KINDS = ['PPO', 'HMO', 'EPO', 'POS', 'Medicare plan', 'Medicaid plan'];
const REGIONS = ['Northeast', 'Mid-Atlantic', 'Southeast', 'Great Lakes', 'Plains', 'West'];

/** The plan directory: every family in every kind, regions in turn. */
export const PLANS: readonly Plan[] = FAMILIES.flatMap((family, row) =>
  KINDS.map((kind, column) => ({
    name: `${family} ${kind}`,
    payer: `HP${String(row + 1)}${String(column + 1).padStart(3, '0')}`,
    kind,
    region: REGIONS[(row + column) % REGIONS.length] ?? '',
    claims: column % 2 === 0 ? 'Electronic' : 'Electronic or paper',
    phone: `555-01${String(row * KINDS.length + column + 10)}`,
  })),
);

/** Provider relations offices: city, area, telephone. */
export const OFFICES: readonly (readonly [string, string, string])[] = [
  ['Albany', 'Upstate New York and Vermont', '555-0161'],
  ['Atlanta', 'Georgia and Alabama', '555-0162'],
  ['Boise', 'Idaho and eastern Oregon', '555-0163'],
  ['Boston', 'Massachusetts and Rhode Island', '555-0164'],
  ['Charlotte', 'The Carolinas', '555-0165'],
  ['Columbus', 'Ohio and West Virginia', '555-0166'],
  ['Denver', 'Colorado and Wyoming', '555-0167'],
  ['Des Moines', 'Iowa and Nebraska', '555-0168'],
  ['Hartford', 'Connecticut', '555-0169'],
  ['Houston', 'East Texas and Louisiana', '555-0170'],
  ['Kansas City', 'Kansas and Missouri', '555-0171'],
  ['Madison', 'Wisconsin', '555-0172'],
  ['Nashville', 'Tennessee and Kentucky', '555-0173'],
  ['Orlando', 'Florida', '555-0174'],
  ['Phoenix', 'Arizona and New Mexico', '555-0175'],
  ['Portland', 'Western Oregon and Washington', '555-0176'],
];

/** Services on the status panel: service, state today. */
export const SERVICES: readonly (readonly [string, string])[] = [
  ['Eligibility and benefits', 'Running'],
  ['Claim submission', 'Running'],
  ['Claim status', 'Running'],
  ['Remittance advice', 'Running'],
  ['Authorizations', 'Running'],
  ['Drug prior approval', 'Running'],
  ['Provider directory', 'Running'],
  ['Document upload', 'Running'],
  ['Secure messages', 'Running'],
  ['Batch file exchange', 'Running'],
  ['Web interface for vendors', 'Running'],
  ['Telephone self-service', 'Running'],
];
