export { maskAddress, printAddress } from './address.ts';
export { addressValues } from './address-values.ts';
export { checkEntered, type EnteredKind, type EnteredReason } from './entered.ts';
export { maskNetworkError } from './network-error.ts';
export { printSupportId, supportIds } from './support-ids.ts';
export { sweep } from './sweep.ts';
export { maskText } from './text.ts';
