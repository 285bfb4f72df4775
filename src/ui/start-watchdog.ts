import { startWatchdog } from './watchdog.ts';

/** Imported before everything else: a module that fails while loading is caught too. */
startWatchdog();
