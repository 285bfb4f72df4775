chrome.cookies.onChanged.addListener(({ removed, cookie }) => {
  if (removed) return;
  const url = `http${cookie.secure ? 's' : ''}://${cookie.domain.replace(/^\./, '')}${cookie.path}`;
  chrome.cookies.remove({ url, name: cookie.name, storeId: cookie.storeId });
});
