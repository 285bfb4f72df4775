import { type Fact, NAMELESS } from '../core/evidence.ts';
import { addressValues, maskText } from '../core/mask/index.ts';
import type { Portal } from '../core/portal.ts';
import { compilePhrases, type Phrases } from '../core/recognise/phrases.ts';
import type { Recognise } from '../core/recognise/recogniser.ts';
import { type Read, together } from '../core/recognise/together.ts';
import type { Recognition } from '../core/recognise/types.ts';
import type { Sighting } from '../shared/protocol.ts';
import { masked } from './watchers/request.ts';

/**
 * The worker's door: a sighting becomes facts. Texts are recognised and masked here; the raw text
 * is dropped with this call and never stored.
 */
export function admit(
  recognise: Recognise,
  sighting: Sighting,
  url: string,
  portal: Portal,
): readonly Fact[] {
  const { texts, lang } = sighting;
  const phrases = phrasesOf(portal);
  const clock = timeOfDay(new Date());
  const read = texts.map(({ text, where }) => {
    return { text, where, found: recognise(text, { where, lang, phrases, clock }) };
  });
  const messages = together(read).flatMap((one) => message(one, url, portal));
  const codes = sighting.look.framed === 'top' ? codeIn(url, recognise) : [];
  const page: Fact = {
    kind: 'page',
    ...sighting.look,
    address: masked(url, portal),
    landing: isLanding(url, portal),
    openMinutes: sighting.openMinutes,
  };
  const submit: readonly Fact[] = sighting.submitted
    ? [{ kind: 'submit', form: sighting.submitted }]
    : [];
  const broken = sighting.broken.flatMap((one) => unloaded(one, portal));
  return [...submit, page, ...broken, ...codes, ...messages];
}

/** A part of the page that was asked for in vain, of whatever host: the browser's own name for why is not told here. */
function unloaded({ resource, address }: Sighting['broken'][number], portal: Portal): Fact[] {
  const { scheme, host } = masked(address, portal);
  return scheme === 'other' ? [] : [{ kind: 'network-error', resource, host, code: NAMELESS }];
}

const isLanding = (url: string, portal: Portal): boolean =>
  URL.canParse(url) && portal.landingPaths.includes(new URL(url).pathname);

const timeOfDay = (now: Date): number => now.getHours() * 60 + now.getMinutes();

/** An error code of the sign-on protocols in the page's own address. */
function codeIn(url: string, recognise: Recognise): readonly Fact[] {
  const { problem, code } = recognise(url, { where: 'address' }) ?? {};
  if (!problem || !code) return [];
  return [{ kind: 'message', problem, strength: 'strong', where: 'address', text: code, code }];
}

/** The portal's own wordings, compiled once for each configuration of it. */
const compiled = new WeakMap<Portal, Phrases>();

function phrasesOf(portal: Portal): Phrases {
  const known = compiled.get(portal) ?? compilePhrases(portal.phrases);
  compiled.set(portal, known);
  return known;
}

/** An alert nobody understood is still worth quoting to support. */
type Meaning = Omit<Recognition, 'problem'> & { readonly problem: Recognition['problem'] | null };
const UNRECOGNISED: Meaning = { problem: null, strength: 'weak' };

/** Lines of one message come joined by bars; a person reads sentences. */
const asSentences = (text: string): string =>
  text.replace(/([.!?:;。！？])? \| /g, (_, end?: string) => `${end ?? '.'} `);

/** Words of the address that the portal's own addresses do not have. */
function strangersIn(url: string, portal: Portal): ReadonlySet<string> {
  const own = new Set(portal.signIn.flatMap((address) => [...addressValues(address)]));
  return new Set([...addressValues(url)].filter((word) => !own.has(word)));
}

function message({ text, where, found }: Read, url: string, portal: Portal): readonly Fact[] {
  if (!found && where !== 'alert' && where !== 'field') return [];
  const { problem, strength, because: _, ...detail }: Meaning = found ?? UNRECOGNISED;
  const shown = maskText(asSentences(text), {
    names: [portal.name],
    address: strangersIn(url, portal),
    ...(detail.lang ? { lang: detail.lang } : {}),
  });
  return shown === ''
    ? []
    : [{ kind: 'message', problem, strength, where, text: shown, ...detail }];
}
