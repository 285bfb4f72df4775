import { matchPatterns } from '../../../src/core/match-patterns.ts';
import type { Deployment } from '../deployment.ts';
import { checking } from './checking.ts';
import { hosting } from './hosting.ts';
import { linux, macos, managed, windows } from './systems.ts';

/** INSTALL.md of one kit: what to do with its files, for each system, and how to undo it. */
export const installGuide = (deployment: Deployment): string =>
  [
    head(deployment),
    hosting(deployment),
    windows(deployment),
    macos(deployment),
    linux(),
    managed(),
    checking(deployment),
  ].join('\n');

const head = (deployment: Deployment): string => {
  const { name, clinic, version, id, geckoId } = deployment;
  return `# Rolling out Login Triage for ${name}

Version **${version}**. The extension may see these addresses and no others:

${matchPatterns(clinic)
  .map((pattern) => `- \`${pattern}\``)
  .join('\n')}

| | id |
|---|---|
| Chrome, Edge | \`${id}\` |
| Firefox | \`${geckoId}\` |

Before you begin, check that the files arrived whole: \`sha256sum --check SHA256SUMS\`. \`sbom.cdx.json\` says what they are made of. \`support.html\` is for your service desk: it opens from any folder and sorts the reports that clinicians send.

**Start with one computer**, look at "How to check", then roll out to a group, then to all.
`;
};
