import type { Fix } from '../../core/fixes/define.ts';

/** Whether the browser lets us do a step in one click, here and now. */
export type Reach = (fix: Pick<Fix, 'inFirefox'> | undefined) => boolean;

export const EVERYTHING: Reach = () => true;
