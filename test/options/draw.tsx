import '../support/fake-browser.ts';
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { mergeSettings } from '../../src/core/clinic/merge-settings.ts';
import { readTexts } from '../../src/core/clinic/read-texts.ts';
import { clinicSchema } from '../../src/core/portal.ts';
import { App } from '../../src/options/app.tsx';
import { Boundary } from '../../src/ui/boundary.tsx';
import { dress } from '../../src/ui/language.ts';
import { prepare as preparePopup } from '../popup/draw.tsx';
import { fake } from '../support/fake-browser.ts';

const HTML = readFileSync('src/options/index.html', 'utf8').replace(/<script.*<\/script>/g, '');

/** A clinic file's portal and what it may add. */
const PORTAL = {
  id: 'healtheos',
  name: 'Healtheos',
  signIn: ['https://portal.clinic.test/login'],
  hosts: ['portal.clinic.test'],
};

interface Installation {
  readonly clinic?: object;
  readonly policy?: Record<string, unknown>;
  readonly own?: readonly object[];
}

/** An installation as it stands, with a worker that publishes the settings in force. */
export function prepare({ clinic = {}, policy = {}, own = [] }: Installation = {}): void {
  preparePopup({});
  fake.hosts = false;
  fake.packagedHosts = ['http', 'https'].map((scheme) => `${scheme}://portal.clinic.test/*`);
  fake.granted = new Set(fake.packagedHosts);
  fake.managed = policy;
  if (own.length > 0) fake.local = { own: { portals: own } };
  const packaged = clinicSchema.parse({ portals: [PORTAL], ...clinic });
  const publish = () => {
    const merged = mergeSettings(packaged, readTexts(fake.managed), fake.local.own);
    fake.store({ settings: { ...merged, packagedPortals: packaged.portals } });
  };
  fake.listeners.add((_, area) => area === 'local' && publish());
  publish();
}

/** Draws the options page in its own HTML. Returns how to take it away. */
export function draw(): () => Promise<void> {
  document.documentElement.innerHTML = HTML;
  dress(document.documentElement);
  const app = document.getElementById('app');
  if (!app) throw new Error('index.html has no #app');
  render(
    <Boundary>
      <App />
    </Boundary>,
    app,
  );
  return async () => {
    render(null, app);
    // Preact runs what is left of its effects a moment later.
    await new Promise((done) => setTimeout(done, 60));
  };
}

/** Writes into a field as a person does. */
export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What is stored of the user's own portals, by id. */
export const storedIds = (): readonly string[] =>
  ((fake.local.own as { portals: { id: string }[] } | undefined)?.portals ?? []).map(
    ({ id }) => id,
  );
