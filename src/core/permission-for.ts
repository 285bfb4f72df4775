import type { Diagnosis, Finding } from './conclusions.ts';
import { NAMELESS_TLS } from './evidence.ts';
import type { OptionalPermission } from './portal.ts';
import type { ProblemId } from './problems/ids.ts';

/** The optional permission with which the browser itself would tell more about a problem. */
const TELLS_MORE: Partial<Record<ProblemId, OptionalPermission>> = {
  'browser.cookies-blocked': 'cookies',
  'browser.third-party-cookies': 'privacy',
  'browser.popup-blocked': 'contentSettings',
  'browser.javascript-blocked': 'contentSettings',
  'browser.extension-conflict': 'management',
  'browser.framed': 'webNavigation',
  'sso.loop': 'webNavigation',
  'policy.blocked': 'webNavigation',
};

type Doubt = Pick<Finding, 'problem' | 'verdict' | 'earlier' | 'because'>;

/** Found, but not what of it: whether date, authority or name of the certificate is wrong. */
const isUnnamedTls = ({ problem, because }: Doubt): boolean =>
  problem === 'network.tls' &&
  because.some(({ fact }) => fact.kind === 'network-error' && fact.code === NAMELESS_TLS);

/** Which permission to offer for a finding that is in doubt; undefined when none would help. */
function permissionFor(finding: Doubt): OptionalPermission | undefined {
  if (finding.earlier) return undefined;
  if (isUnnamedTls(finding)) return 'webNavigation';
  return finding.verdict === 'possible' ? TELLS_MORE[finding.problem] : undefined;
}

/** The permissions to offer, for the first finding first; then what an error page leaves unknown. */
export const permissionsFor = ({
  findings,
  unknown,
}: Pick<Diagnosis, 'unknown'> & { readonly findings: readonly Doubt[] }): OptionalPermission[] => [
  ...findings.flatMap((finding) => permissionFor(finding) ?? []),
  ...unknown.flatMap(({ problem, because }) =>
    because === 'error-page' ? (TELLS_MORE[problem] ?? []) : [],
  ),
];
