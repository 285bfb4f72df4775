import type { HealthFinding, HealthId, HealthNotice } from './types.ts';

const SOURCES = { package: 'the package', policy: 'the policy', own: 'the own portals' };

/** What a value that was not taken is called, and what it costs. */
export function ofNotice(notice: HealthNotice): HealthFinding {
  const { source, path, problem, expected = '' } = notice;
  return {
    id: idOf(notice),
    severity: source === 'package' ? 'error' : notice.code === 'left-out' ? 'error' : 'warning',
    where: path || 'the whole policy',
    what: `${path || 'The whole'} ${problem}. It was left out; the rest of ${SOURCES[source]} is in force.`,
    line: expected && `${path}: ${expected}`,
  };
}

/** Groups that an administrator easily copies along: what belongs around the settings, not in them. */
const WRAPPERS = new Set(['policies', '3rdparty', 'extensions', 'Extensions', 'policy', 'Value']);

function idOf({ source, path, code }: HealthNotice): HealthId {
  if (source === 'package') return 'package-wrong';
  if (source === 'own') return 'own-portal-refused';
  const field = path.replace(/\[\d+\]/g, '').split('.');
  const [top = ''] = field;
  if (code === 'unknown-key' && WRAPPERS.has(field.at(-1) ?? '')) return 'policy-wrapped';
  if (code === 'unknown-key')
    return top === 'requiredPermissions' || top === 'rollout'
      ? 'install-only-setting'
      : 'unknown-setting';
  return (code && BY_CODE[code]) ?? byField(field);
}

const BY_CODE: Partial<Record<NonNullable<HealthNotice['code']>, HealthId>> = {
  'too-long': 'policy-too-long',
  missing: 'missing-setting',
  'wrong-type': 'wrong-type',
  repeated: 'repeated',
  contradiction: 'contradiction',
  'left-out': 'missing-setting',
};

const ADDRESSES = new Set(['signIn', 'resetPage', 'statusPage', 'profilePage']);

function byField(field: readonly string[]): HealthId {
  if (field.includes('hosts') || field.includes('identityProviders')) return 'bad-host';
  if (field.some((name) => ADDRESSES.has(name))) return 'bad-address';
  if (field.includes('contacts')) return 'bad-contact';
  return field.includes('phrases') ? 'bad-phrase' : 'bad-value';
}
