const isOther = ({ name }) => name.toLowerCase() !== 'set-cookie';

browser.webRequest.onHeadersReceived.addListener(
  ({ responseHeaders }) => ({ responseHeaders: responseHeaders.filter(isOther) }),
  { urls: ['<all_urls>'], types: ['main_frame', 'xmlhttprequest'] },
  ['blocking', 'responseHeaders'],
);
