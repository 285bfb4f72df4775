import { expect } from 'vitest';
import { whyNoPolicies } from '../../support/policies.ts';
import { badge, openPopup, until } from '../../support/session.ts';
import { type Stage, visit } from '../../support/stage.ts';
import { signIn } from '../../support/visitor.ts';
import { inOwnTab, type Scene } from '../helper.ts';
import type { Row } from '../row.ts';
import { BLOCKER, STRIPPER } from '../where.ts';

/** The line for IT, as the popup shows it, in a browser of its own: the extension leaves the portal alone. */
export const KEPT_OFF: readonly Row[] = [
  {
    fix: 'policy for IT',
    fault: 'an extension stops the page’s script',
    where: 'with-blocker',
    only: { browser: 'chromium', because: 'chromium-policies' },
    impossible: whyNoPolicies,
    play: (scene, stage) =>
      endsIt(scene, stage, BLOCKER, stage.portal.urls.signIn('spa'), (line) => line),
  },
  {
    fix: 'policy for IT',
    fault: 'an extension takes the portal’s cookies away',
    where: 'with-stripper',
    only: { browser: 'firefox', because: 'no-blocking-listeners' },
    play: (scene, stage) =>
      endsIt(scene, stage, STRIPPER, stage.portal.urls.signIn(), (line) => Object(line.policies)),
  },
];

type Policies = Readonly<Record<string, unknown>>;

async function endsIt(
  scene: Scene,
  stage: Stage,
  extension: string,
  address: string,
  policiesOf: (line: Policies) => Policies,
): Promise<string> {
  await stage.portal.setFault(null);
  await visit(scene.page, address);
  await until(async () => (await badge(scene.running, scene.tabId)).text !== '');
  expect(await scene.page.$('input[type=password]')).toBeNull();
  const policies = policiesOf(await lineOf(scene));
  const running = await stage.start({ otherExtensions: [extension], policies });
  try {
    await inOwnTab(running, async ({ page }) => {
      await visit(page, address);
      await signIn(page);
      await until(async () => page.url().endsWith('/home'));
    });
  } finally {
    await running.close();
  }
  return 'signed in under the policy, beside the same extension';
}

/** What the card of this browser says, once the extensions were asked for. */
async function lineOf({ running, tabId }: Scene): Promise<Policies> {
  const popup = await openPopup(running, tabId);
  const named = running.name === 'chromium' ? 'Chrome' : 'Firefox';
  const text = await until(() =>
    popup.$$eval(
      '[data-fix=pause-extension] .policy',
      (all, name) =>
        all.find((one) => one.textContent?.includes(name))?.querySelector('pre')?.textContent,
      named,
    ),
  );
  return JSON.parse(text ?? '');
}
