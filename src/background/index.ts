import { listenToLifecycle } from './housekeeping.ts';
import { listenToMessages } from './router.ts';
import { watchers } from './watchers/index.ts';
import { welcomePeople } from './welcome.ts';

// Every listener before the first await: events that wake the worker are delivered only to those.
listenToMessages();
listenToLifecycle();
welcomePeople();
for (const watch of watchers) watch();
