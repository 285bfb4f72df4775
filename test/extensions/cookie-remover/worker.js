// When the page is there its cookies have come back once, so no race with redirects decides.
chrome.tabs.onUpdated.addListener(async (_tabId, { status }, { url }) => {
  if (status !== 'complete' || !url) return;
  for (const { name, storeId } of await chrome.cookies.getAll({ url }))
    await chrome.cookies.remove({ url, name, storeId });
});
