import { expect, it } from 'vitest';
import { managedSettings } from '../../../kit/rollout/deployment.ts';
import { policyFiles } from '../../../kit/rollout/policies/files.ts';
import { chromiumPolicies, firefoxPolicies } from '../../../kit/rollout/policies/values.ts';
import { hostileDeployment } from './order.ts';
import { hasPython, readByPython } from './python.ts';
import { imported, type Tree } from './registry.ts';

/** Files that are written with a library are read here by others, where Python is installed. */
const read = it.skipIf(!hasPython);
const deployment = hostileDeployment({ unsigned: true });
const { id } = deployment;
const files = policyFiles(deployment);
const ENDING = /\.(reg|plist|mobileconfig|admx|adml)$/;
const written = Object.fromEntries(Object.entries(files).filter(([name]) => ENDING.test(name)));
const found = hasPython ? readByPython(written) : {};
const named = (ending: string) => Object.keys(written).filter((name) => name.endsWith(ending));

read.each([
  ['com.google.Chrome', chromiumPolicies(deployment, 'chrome')],
  ['com.microsoft.Edge', chromiumPolicies(deployment, 'edge')],
  [`com.google.Chrome.extensions.${id}`, managedSettings(deployment)],
  [`com.microsoft.Edge.extensions.${id}`, managedSettings(deployment)],
  ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefoxPolicies(deployment) }],
])('needs python3: plistlib reads from %s.plist what was written', (domain, values) =>
  expect(found[`macos/${domain}.plist`]).toEqual(values),
);

read.each(named('.mobileconfig'))('needs python3: plistlib reads %s and its payloads', (name) => {
  const { PayloadContent } = found[name] as { PayloadContent: { PayloadType: string }[] };
  expect(PayloadContent.length).toBeGreaterThan(0);
  for (const payload of PayloadContent)
    expect(payload).toMatchObject(found[`macos/${payload.PayloadType}.plist`] as object);
});

/** The lines of a registration file as a registry: its strings are escaped as those of JSON are. */
function treeOf(sections: readonly (readonly [string, Record<string, string>])[]): Tree {
  const tree: Tree = {};
  for (const [path, values] of sections.filter(([name]) => !name.startsWith('-'))) {
    const key = path.split('\\').reduce<Tree>((at, name) => {
      at[name] ??= {};
      return at[name] as Tree;
    }, tree);
    for (const [name, value] of Object.entries(values).filter(([, one]) => one !== '-'))
      key[JSON.parse(name) as string] = value.startsWith('dword:')
        ? Number(`0x${value.slice('dword:'.length)}`)
        : (JSON.parse(value) as string);
  }
  return tree;
}

read.each(named('.reg'))('needs python3: configparser reads %s as it was meant', (name) => {
  const sections = found[name] as [string, Record<string, string>][];
  expect(treeOf(sections)).toEqual(imported(written[name] ?? new Uint8Array()));
});

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

read.each([
  ['windows/admx/login-triage.admx', 'policyDefinitions', 'policy'],
  ['windows/admx/en-US/login-triage.adml', 'policyDefinitionResources', 'string'],
])('needs python3: expat reads %s', (name, root, many) => {
  const all = found[name] as { root: string; count: Record<string, number> };
  expect(all.root).toBe(`{${NAMESPACE}}${root}`);
  expect(all.count[`{${NAMESPACE}}${many}`]).toBeGreaterThan(15);
});
