/** The only import of the polyfill: where every browser has `browser`, this line goes. */
export { default as browser } from 'webextension-polyfill';
