import type { StartOptions } from './running.ts';

/** What of a start Chromium takes from its command line. */
export function switchesOf({ names = {}, proxy, trusted = [] }: StartOptions): readonly string[] {
  const rules = Object.entries(names).map(([name, to]) => `MAP ${name} ${to ?? '~NOTFOUND'}`);
  return [
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ...proxySwitches(proxy),
    ...(trusted.length > 0
      ? [`--ignore-certificate-errors-spki-list=${trusted.map(({ spki }) => spki).join(',')}`]
      : []),
  ];
}

function proxySwitches(proxy: StartOptions['proxy']): readonly string[] {
  if (!proxy) return [];
  if ('script' in proxy) return [`--proxy-pac-url=${proxy.script}`];
  return [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
}
