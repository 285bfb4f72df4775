const MOST = 100;

/** A value for each request under way; requests that never end fall out again. */
export function remember<T>(): {
  set(requestId: string, value: T): void;
  take(requestId: string): T | undefined;
} {
  const known = new Map<string, T>();
  return {
    set(requestId, value) {
      known.delete(requestId);
      known.set(requestId, value);
      const [oldest] = known.size > MOST ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
    },
    take(requestId) {
      const value = known.get(requestId);
      known.delete(requestId);
      return value;
    },
  };
}
