import { type Answer, type Ask, LIMITS } from '../shared/protocol.ts';
import { whileChecking } from './badge.ts';
import { fix } from './fix.ts';
import { answer, check, did } from './help.ts';
import { createLimiter } from './limiter.ts';
import { readMessage, type ToWorker } from './messages.ts';
import { onMessage } from './on-message.ts';
import { hello, saw } from './pages.ts';
import { isOwnPage, type PageSender, pageSender, type Sender } from './sender.ts';
import { settings } from './settings.ts';

type PageMessage = Extract<ToWorker, `page:${string}`>;
type PopupMessage = Exclude<ToWorker, PageMessage>;

const fromPage: { [N in PageMessage]: (page: PageSender, ask: Ask<N>) => Promise<Answer<N>> } = {
  'page:hello': (page, { arrival }) => hello(page, arrival),
  'page:saw': (page, sighting) => saw(page, sighting),
};

const fromPopup: { [N in PopupMessage]: (ask: Ask<N>) => Promise<Answer<N>> } = {
  'popup:check': ({ tabId }) => whileChecking(tabId, check(tabId)),
  'popup:fix': fix,
  'popup:did': did,
  'popup:answer': ({ tabId, question, answer: said }) => answer(tabId, question, said),
};

const isFromPage = (name: ToWorker): name is PageMessage => name in fromPage;

/** A document that talks too much is not answered; the next one of its tab is, and the popup always. */
const mayTalk = createLimiter(LIMITS.messagesPerMinute, 60_000);

async function dispatch(name: ToWorker, ask: Ask<ToWorker>, sender: Sender): Promise<unknown> {
  if (!isFromPage(name)) {
    const handler = fromPopup[name] as (ask: Ask<ToWorker>) => Promise<unknown>;
    return isOwnPage(sender) ? handler(ask) : undefined;
  }
  const { clinic } = await settings();
  const page = pageSender(sender, clinic);
  if (!page || !mayTalk(speaker(page, sender), Date.now())) return null;
  const handler = fromPage[name] as (page: PageSender, ask: Ask<ToWorker>) => Promise<unknown>;
  return handler(page, ask);
}

/** Who speaks: after a circle of page loads the page that stands at last must still be heard. */
const speaker = ({ tabId, frameId }: PageSender, { documentId }: Sender): string =>
  `${tabId} ${documentId ?? frameId}`;

/** Who may say what: an unknown name, a wrong shape or the wrong speaker changes nothing. */
export function listenToMessages(): void {
  onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = readMessage(raw);
    return message ? dispatch(message.name, message.ask, sender) : undefined;
  });
}
