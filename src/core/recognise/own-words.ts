import { MAX_LENGTH } from './canonical.ts';

/** Names that browsers give to errors: what they spell is the name of a code, not what the page says. */
const ERROR_NAME =
  /\b(?:net::)?(?:ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR|PR)_[A-Z][A-Z0-9_]*/g;
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'<>]*[\w/]/gi;
/** Two full stops, or one before a common ending: a forgotten space after a sentence makes no host. */
const HOST =
  /(?<![\w.-])(?:[\w.+-]+@)?(?:(?:[a-z0-9-]{2,63}\.){2,6}[a-z]{2,24}|[a-z0-9-]{2,63}\.(?:com|org|net|gov|edu|health|io))(?![\w-])/gi;

/** A text without the addresses, host names and error names in it: their parts are no words of a message. */
export const ownWords = (text: string): string =>
  text.slice(0, MAX_LENGTH).replace(ERROR_NAME, ' ').replace(ADDRESS, ' ').replace(HOST, ' ');
