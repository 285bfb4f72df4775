import { openPopup } from '../../e2e/support/session.ts';
import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow } from '../define.ts';

/** Nothing on the screen tells of a mail that never came: the clinician says it in the popup. */
export const mailMissing: FaultRow = {
  problem: 'credentials.reset-mail-missing',
  fault: 'The clinician says that no reset mail came',
  meet: async ({ page, running, servers, tabId }, faulty) => {
    await visit(page, servers.at('www'));
    const popup = await openPopup(running, tabId);
    const ask = { tabId, question: 'mail', answer: faulty ? 'missing' : 'arrived' };
    await popup.evaluate(
      (said) => chrome.runtime.sendMessage({ name: 'popup:answer', ask: said }),
      ask,
    );
    await popup.close();
  },
};
