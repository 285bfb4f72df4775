import { vi } from 'vitest';
import type { Fact } from '../../../src/core/evidence.ts';

type Listener = (details: object) => void;

/** Events of `webRequest` by name, with whoever listens. */
export const listeners = new Map<string, Listener[]>();

/** The facts that were filed. */
export const filed: Fact[] = [];

const event = (name: string) => ({
  addListener: (listener: Listener) =>
    listeners.set(name, [...(listeners.get(name) ?? []), listener]),
});

export const webRequest = new Proxy({}, { get: (_, name) => event(String(name)) });

/** Tells an event of a page of the portal to whoever listens, and waits until it is filed. */
export async function tell(name: string, details: object): Promise<void> {
  for (const listener of listeners.get(name) ?? [])
    listener({ tabId: 7, requestId: '1', timeStamp: Date.now(), type: 'main_frame', ...details });
  await vi.advanceTimersByTimeAsync(1);
}
