export {
  type AddressDetail,
  type AddressOptions,
  type MaskedAddress,
  maskAddress,
  printAddress,
} from './address.ts';
export {
  checkEntered,
  type EnteredKind,
  type EnteredReason,
  type EnteredResult,
} from './entered.ts';
export { maskNetworkError } from './network-error.ts';
export { printSupportId, type SupportId, type SupportIdKind, supportIds } from './support-ids.ts';
export { sweep } from './sweep.ts';
export { type MaskTextOptions, maskText } from './text.ts';
