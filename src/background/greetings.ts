const MOST = 200;

/** When our script last greeted from a frame, in epoch milliseconds. */
const greetings = new Map<string, number>();

const keyOf = (tabId: number, frameId: number): string => `${tabId} ${frameId}`;

export function greeted(tabId: number, frameId: number, at: number): void {
  if (greetings.size >= MOST) greetings.clear();
  greetings.set(keyOf(tabId, frameId), at);
}

/** Whether our script greeted from the frame since then. */
export const greetedSince = (tabId: number, frameId: number, since: number): boolean =>
  (greetings.get(keyOf(tabId, frameId)) ?? 0) >= since;
