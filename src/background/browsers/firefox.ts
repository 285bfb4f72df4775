import type { BrowserWays } from './define.ts';
import { storageOf } from './firefox/storage-of.ts';

/** Firefox. */
export const firefox: BrowserWays = { storageOf };
