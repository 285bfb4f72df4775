import type { LanguagePack } from '../concepts.ts';
import { en } from './en.ts';
import { universal } from './universal.ts';

/** Every language; the first entry is the pack shared by all. */
export const PACKS: readonly LanguagePack[] = [universal, en];
