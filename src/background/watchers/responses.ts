import type { WebRequest } from 'webextension-polyfill';
import type { Fact } from '../../core/evidence.ts';
import type { Portal } from '../../core/portal.ts';
import { signOnStep } from '../../core/sign-on.ts';
import { browser } from '../../shared/browser.ts';
import { header } from './headers.ts';
import { incidentOf } from './incident.ts';
import { FILTER, hear, masked, resourceOf } from './request.ts';
import { retryAfterSeconds } from './retry-after.ts';

type Details = WebRequest.OnHeadersReceivedDetailsType;

/** How the portal answered: every page, and of everything else only what failed. */
export function watchResponses(): void {
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      void hear(details, (portal) => responseFacts(details, portal));
    },
    FILTER,
    ['responseHeaders'],
  );
}

function responseFacts(details: Details, portal: Portal): readonly Fact[] {
  const { statusCode: status, type, url, responseHeaders } = details;
  const resource = resourceOf(type);
  const isPage = resource === 'page' || resource === 'frame';
  if (status < 100 || status > 599 || isRedirect(status) || (!isPage && status < 400)) return [];
  const wait = retryAfterSeconds(header(responseHeaders, 'retry-after'), Date.now());
  const step = isPage ? signOnStep(url) : undefined;
  const incident = status >= 400 ? incidentOf(responseHeaders) : undefined;
  const fact: Fact = {
    kind: 'response',
    resource,
    address: masked(url, portal),
    status,
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
    ...(step ? { step } : {}),
    ...(incident ? { incident } : {}),
  };
  return [fact];
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;
