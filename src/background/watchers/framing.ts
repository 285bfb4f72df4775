import { browser } from '../../shared/browser.ts';
import { greetedSince } from '../greetings.ts';
import { framingRule } from './framing-rule.ts';
import { remember } from './remember.ts';
import { FILTER, hear, masked } from './request.ts';

/** A page that may show itself greets while it still loads. */
const PATIENCE_MS = 700;

const FRAMES = { ...FILTER, types: ['sub_frame' as const] };

/** Answers for frames that may not be shown there, by request. */
const ruled = remember<{ rule: NonNullable<ReturnType<typeof framingRule>>; at: number }>();

/**
 * A portal that another site's page shows in a frame, and that forbids it: the browser loads the
 * answer, shows none of it, and reports a success. What is missing is our script's greeting.
 */
export function watchFraming(): void {
  const { onHeadersReceived, onCompleted } = browser.webRequest;
  onHeadersReceived.addListener(
    ({ requestId, statusCode, responseHeaders }) => {
      const rule = framingRule(responseHeaders);
      const isRedirect = statusCode >= 300 && statusCode < 400;
      if (rule && !isRedirect) ruled.set(requestId, { rule, at: Date.now() });
    },
    FRAMES,
    ['responseHeaders'],
  );
  onCompleted.addListener((details) => {
    const { tabId, frameId, requestId } = details;
    const answer = ruled.take(requestId);
    if (!answer) return;
    setTimeout(() => {
      if (greetedSince(tabId, frameId, answer.at)) return;
      const refusedBy = answer.rule;
      void hear(details, (portal) => [
        { kind: 'framing', host: masked(details.url, portal).host, refusedBy },
      ]);
    }, PATIENCE_MS);
  }, FRAMES);
}
