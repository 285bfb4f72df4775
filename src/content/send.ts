import { type Answer, type Ask, LIMITS } from '../shared/protocol.ts';
import { after, lives, now } from './life.ts';

type PageMessage = 'page:hello' | 'page:saw';

/** Half the cap at once and the other half over the minute: never more than the cap in any minute. */
const REFILL_MS = 120_000 / LIMITS.messagesPerMinute;
const PAUSE_MS = 15;

const sleep = (ms: number) => new Promise<void>((done) => after(ms, done));

let spokenFor = 0;

/** How long to wait for a turn to speak: not at all while there are some left. */
const wait = (): number => {
  spokenFor = Math.max(now(), spokenFor) + REFILL_MS;
  return spokenFor - now() - 60_000;
};

/**
 * Says a message until the worker answers: each try has a limit, pauses grow, undefined is a
 * failure. What is said is asked for when its turn has come. Undefined: nobody answered.
 */
export async function send<N extends PageMessage>(
  name: N,
  ask: () => Ask<N>,
): Promise<Answer<N> | undefined> {
  let message: { name: N; ask: Ask<N> } | undefined;
  for (let tried = 0; tried < LIMITS.tries; tried++) {
    const pause = Math.max(wait(), tried && PAUSE_MS * 4 ** tried);
    // At least until the present look has found all it will.
    await (pause > 0 && sleep(pause));
    if (!lives()) break;
    message ??= { name, ask: ask() };
    try {
      const answer = await Promise.race([
        chrome.runtime.sendMessage<object, Answer<N>>(message),
        sleep(LIMITS.answerMs),
      ]);
      if (answer !== undefined) return answer;
    } catch {
      // The worker was stopped while it listened, or is just starting.
    }
  }
  return undefined;
}
