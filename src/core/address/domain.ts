import { isPublicSuffix } from '../clinic/public-suffixes.ts';

/** What somebody registered (`portal.example` of `www.portal.example`), and the name in it. */
export interface Domain {
  readonly whole: string;
  readonly name: string;
}

/** The registered domain of a host, as far as a short list of suffixes tells. */
export function domainOf(host: string): Domain {
  const labels = host.split('.');
  const start = labels.findIndex(
    (_, index) => isPublicSuffix(labels.slice(index + 1).join('.')) || index === labels.length - 1,
  );
  return { whole: labels.slice(start).join('.'), name: labels[start] ?? host };
}
