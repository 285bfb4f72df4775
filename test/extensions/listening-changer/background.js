const OLD =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.0.0 Safari/537.36';

const aged = ({ name, value }) => ({
  name,
  value: name.toLowerCase() === 'user-agent' ? OLD : value,
});

browser.webRequest.onBeforeSendHeaders.addListener(
  ({ requestHeaders }) => ({ requestHeaders: requestHeaders.map(aged) }),
  { urls: ['<all_urls>'], types: ['main_frame', 'xmlhttprequest'] },
  ['blocking', 'requestHeaders'],
);
