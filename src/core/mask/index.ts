export {
  type AddressDetail,
  type AddressOptions,
  type MaskedAddress,
  maskAddress,
  printAddress,
} from './address.ts';
export { maskNetworkError } from './network-error.ts';
export { type SupportId, type SupportIdKind, supportIds } from './support-ids.ts';
export { type MaskTextOptions, maskText } from './text.ts';
