/** The user stopped or left, or a retry of the browser's own was cut off: no evidence. */
const NOISE: ReadonlySet<string> = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED']);

export const isNoise = (error: string): boolean => NOISE.has(error);
