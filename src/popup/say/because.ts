import type { Fact, FactOf } from '../../core/evidence.ts';
import { tlsFaultOf } from '../../core/judging/network-codes.ts';
import { failedLeg } from '../../core/sign-on.ts';
import { say } from '../../shared/i18n.ts';
import { actWords, loadWords, settingWords, suspectWords, tripWords } from './browser-facts.ts';
import { sayAnswer, sayFix } from './said.ts';

/** Evidence in words: one or more short sentences a fact. Kinds of another version are named. */
export function sayFact(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'message':
      return messageWords(fact);
    case 'page':
      return pageWords(fact);
    case 'response':
      return responseWords(fact);
    case 'network-error':
      return errorWords(fact);
    case 'redirects':
      if (fact.left) return [say('ui_because_left', fact.left.host)];
      return [
        say(fact.loop ? 'ui_because_loop' : 'ui_because_redirects', String(fact.hops.length)),
      ];
    case 'proxy':
      return [say(fact.used ? 'ui_because_proxy' : 'ui_because_no_proxy', fact.host)];
    case 'no-answer':
      return [say('ui_because_no_answer', fact.host, String(fact.seconds))];
    case 'clock':
      return [say(CLOCK[fact.direction], String(fact.minutes))];
    case 'connection':
      return [say(fact.online ? 'ui_because_online' : 'ui_because_offline')];
    case 'cookie-round-trip':
      return tripWords(fact);
    case 'cookie-load':
      return loadWords(fact);
    case 'setting':
      return settingWords(fact);
    case 'interference':
      return actWords(fact);
    case 'extensions':
      return suspectWords(fact);
    case 'framing':
      return [say('ui_because_framing', fact.host)];
    case 'fields':
      return when(fact.autofilled, () => say('ui_because_autofilled'));
    case 'browser':
      return [say('ui_because_browser', String(fact.major))];
    case 'submit':
      return [say('ui_because_submit')];
    case 'tried':
      return [say('ui_because_tried', sayFix(fact.fix))];
    case 'answer':
      return [say('ui_because_answer', sayAnswer(fact.question, fact.answer))];
    case 'unknown':
      return [say('ui_because_unknown', fact.check)];
    default:
      return [say('ui_because_other', (fact as { kind: string }).kind)];
  }
}

function errorWords({ host, code }: FactOf<'network-error'>): readonly string[] {
  const fault = tlsFaultOf(code);
  return [
    say('ui_because_network_error', host, code),
    ...(fault ? [say(`ui_because_tls_${fault}`)] : []),
  ];
}

/** Shorter is not worth a word. */
const LONG_MINUTES = 5;

const CLOCK = {
  right: 'ui_because_clock_right',
  ahead: 'ui_because_clock_ahead',
  behind: 'ui_because_clock_behind',
} as const;

const when = (is: unknown, words: () => string): readonly string[] => (is ? [words()] : []);

const messageWords = ({ text, code, minutes, attemptsLeft }: FactOf<'message'>) => [
  ...when(text, () => say('ui_because_message', text)),
  ...when(code, () => say('ui_because_code', code ?? '')),
  ...when(minutes, () => say('ui_because_minutes', String(minutes))),
  ...when(attemptsLeft !== undefined, () => say('ui_because_tries', String(attemptsLeft))),
];

function pageWords({ address, ...page }: FactOf<'page'>): readonly string[] {
  const signs = [
    ...when(page.blank, () => say('ui_because_blank')),
    ...when(page.noscript, () => say('ui_because_noscript')),
    ...when(page.framed === 'cross-site', () => say('ui_because_framed')),
    ...when(page.storage === 'refused', () => say('ui_because_storage')),
    ...when(page.capsLock, () => say('ui_because_caps')),
    ...when((page.openMinutes ?? 0) >= LONG_MINUTES, () =>
      say('ui_because_open_minutes', String(page.openMinutes)),
    ),
    ...when(page.landing, () => say('ui_because_landing')),
  ];
  return signs.length > 0 ? signs : [say('ui_because_page', `${address.host}${address.path}`)];
}

const LEG = {
  service: 'ui_because_leg_service',
  refused: 'ui_because_leg_refused',
  return: 'ui_because_leg_return',
} as const;

function responseWords(fact: FactOf<'response'>): readonly string[] {
  const { address, status, step, retryAfterSeconds, incident } = fact;
  const leg = failedLeg(status, step);
  return [
    say('ui_because_response', address.host, String(status)),
    ...(leg ? [say(LEG[leg])] : []),
    ...when(incident, () => say('ui_because_incident', incident ?? '')),
    ...when(retryAfterSeconds, () => say('ui_because_retry', String(retryAfterSeconds))),
  ];
}
