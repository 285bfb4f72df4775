import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { obtainKey } from '../../../kit/rollout/key.ts';
import { makeKit } from '../../../kit/rollout/make.ts';
import { readPlan } from '../../../kit/rollout/read.ts';
import { clinic, portal } from '../../core/clinic/fixtures.ts';
import { clinicFile } from './order.ts';

const rollout = { address: 'https://it.clinic.example/login-triage' };
const withHost = (host: string) => ({
  rollout,
  portals: [{ ...portal(), hosts: ['alpha.example', host] }],
});
const withMail = (mail: string) => clinic({ rollout, contacts: { 'clinic-it': { mail } } });
const withPhrase = (text: unknown) => ({
  rollout,
  portals: [portal('alpha', 'alpha.example', { phrases: [{ text, problem: 'account.locked' }] })],
});

it.each([
  ['{', 'is not JSON'],
  ['[]', 'the whole file is a list; write a group in { }'],
  ['null', 'the whole file is null; write a group in { }'],
  [{}, 'portals is missing; write a list'],
  [clinic(), 'rollout.address is missing; write'],
  [clinic({ rollout: 7 }), 'rollout'],
  [clinic({ rollout: { address: 'http://it.clinic.example' } }), 'rollout.address is "http://it'],
  [clinic({ rollout: { address: 'https://a.example/?x=1' } }), 'rollout.address is'],
  [clinic({ rollout: { address: 'https://a.example/\r\nX: y' } }), 'rollout.address is'],
  [clinic({ rollout: { address: 'javascript:alert(1)' } }), 'rollout.address is'],
  [clinic({ rollout: { ...rollout, revision: -1 } }), 'rollout.revision is -1; write 0 or more'],
  [
    clinic({ rollout: { ...rollout, revision: 70_000 } }),
    'rollout.revision is 70000; write 65535 or less',
  ],
  [clinic({ rollout: { ...rollout, privateWindows: 'yes' } }), 'rollout.privateWindows is "yes"'],
  [clinic({ rollout: { ...rollout, colour: 1 } }), 'rollout.colour is not a setting'],
  [withHost('*'), 'portals[0].hosts[1] is "*"'],
  [withHost('*.com'), 'covers hosts of strangers'],
  [withHost('192.0.2.7'), 'an IP address'],
  [withHost('alpha.example.'), 'write "alpha.example"'],
  [
    withHost('\u0430lpha.example'),
    'portals[0].hosts[1] is "\\u{430}lpha.example", in which "\\u{430}" is a Cyrillic letter among Latin ones; write the host in one alphabet',
  ],
  [
    withHost('xn--lpha-43d.example'),
    'is "xn--lpha-43d.example", in which "\\u{430}" is a Cyrillic letter among Latin ones',
  ],
  [withHost('\u043f\u043e\u0440\u0442\u0430\u043b.example'), 'write "xn--80awhdgm.example"'],
  [withHost('http://alpha.example'), 'write "alpha.example"'],
  [withMail('it@clinic.example?bcc=x@y.example'), 'contacts.clinic-it.mail'],
  [withMail('it@clinic.example\r\nBcc: x@y.example'), 'contacts.clinic-it.mail'],
  [withPhrase('*'), 'portals[0].phrases[0].text is "*"'],
  [withPhrase(7), 'portals[0].phrases[0].text is 7; write a text'],
  [
    clinic({ rollout, note: 'x'.repeat(1_000_000) }),
    'is too long or too deep; write 256 kB or less',
  ],
  [clinic({ rollout, requiredPermissions: ['debugger'] }), 'requiredPermissions[0] is "debugger"'],
])('names what is wrong and what to write instead: %#', (content, message) => {
  const { file } = clinicFile(content);
  expect(() => readPlan(file)).toThrow(message);
  expect(() => readPlan(file)).toThrow(file);
});

it('names mistakes of both parts at once', () =>
  expect(() => readPlan(clinicFile({ portals: [], rollout: {} }).file)).toThrow('2 wrong values'));

it.each(['<b>You are locked out</b>', '(a+)+$ is locked', '.*{9999}'])(
  'takes a phrase literally: %s',
  (text) => expect(readPlan(clinicFile(withPhrase(text)).file).clinic.portals).toHaveLength(1),
);

it('makes a key that only its owner reads, and says it is new', () => {
  const { folder } = clinicFile({});
  const key = obtainKey(join(folder, 'new.pem'), join(folder, 'out'));
  expect(key.fresh).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(key.id).toMatch(/^[a-p]{32}$/);
});

it.each([
  [0o644, 'others on this machine can read it (mode 644); run: chmod 600'],
  [0o640, 'mode 640'],
])('refuses a key of mode %o', (mode, message) => {
  const { folder } = clinicFile({});
  const file = join(folder, 'key.pem');
  writeFileSync(file, obtainKey(file, join(folder, 'out')).fresh ?? '');
  chmodSync(file, mode);
  expect(() => obtainKey(file, join(folder, 'out'))).toThrow(message);
});

it('refuses a key that is none, one in the repository, and one in the kit itself', () => {
  const { folder, file } = clinicFile('no key');
  chmodSync(file, 0o600);
  const out = join(folder, 'out');
  expect(() => obtainKey(file, out)).toThrow('is no RSA private key');
  expect(() => obtainKey(join(import.meta.dirname, 'x.pem'), out)).toThrow('inside the repository');
  expect(() => obtainKey(join(out, 'x.pem'), out)).toThrow('inside the kit');
});

it('refuses a folder that exists and touches nothing in it, nor makes a key', async () => {
  const { folder, file } = clinicFile(clinic({ rollout }));
  const out = join(folder, 'out');
  mkdirSync(out);
  const keyFile = join(folder, 'key.pem');
  const order = { name: 'x', plan: readPlan(file), out, keyFile, unsigned: false };
  const build = () => Promise.reject(new Error('must not come so far'));
  await expect(makeKit(order, build)).rejects.toThrow(
    'is there already; remove it or name another folder',
  );
  expect(readdirSync(out)).toEqual([]);
  expect(existsSync(keyFile)).toBe(false);
  expect(statSync(out).isDirectory()).toBe(true);
});
