import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** What the provider remembers, in memory, until `clear`. */
export class ProviderStore {
  readonly #entries = new Map<string, AdapterPayload>();

  clear(): void {
    this.#entries.clear();
  }

  /** The adapter of one of the provider's models (sessions, codes, grants ...). */
  readonly adapter: AdapterFactory = (model): Adapter => {
    const entries = this.#entries;
    const key = (id: string): string => `${model} ${id}`;
    const first = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...entries]
        .filter(([name]) => name.startsWith(`${model} `))
        .map(([, payload]) => payload)
        .find(matches);
    return {
      upsert: async (id, payload) => void entries.set(key(id), payload),
      find: async (id) => entries.get(key(id)),
      findByUid: async (uid) => first((payload) => payload.uid === uid),
      findByUserCode: async (code) => first((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = entries.get(key(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of entries) {
          if (payload.grantId === grantId) entries.delete(name);
        }
      },
    };
  };
}
