/**
 * Names under which strangers may register hosts, so that `*.` before them would reach strangers.
 * A short form of publicsuffix.org: the second-level names that countries use, and large hosting
 * services. A suffix that lacks here only loses this warning; the host list stays the clinic's own.
 */
const COUNTRY_SECOND_LEVEL = new Set(
  (
    'ac asn co com ed edu gen go gob gok gouv gov gub gv health id k12 ltd me med mi mil ne net ' +
    'nhs nom or org plc police res sch school web'
  ).split(' '),
);

const HOSTING = new Set(
  (
    'amazonaws.com appspot.com azure-api.net azurecontainerapps.io azureedge.net azurefd.net ' +
    'azurestaticapps.net azurewebsites.net b2clogin.com blogspot.com cloudapp.net cloudfront.net ' +
    'cloudfunctions.net elasticbeanstalk.com firebaseapp.com fly.dev github.io gitlab.io ' +
    'glitch.me herokuapp.com myshopify.com netlify.app ngrok.io ngrok-free.app onmicrosoft.com ' +
    'onrender.com pages.dev railway.app run.app sharepoint.com surge.sh trafficmanager.net ' +
    'translate.goog vercel.app web.app windows.net workers.dev wordpress.com'
  ).split(' '),
);

/** Whether anyone may register a host directly under this name. */
export function isPublicSuffix(name: string): boolean {
  const labels = name.split('.');
  if (labels.length === 1) return true;
  const [second = '', top = ''] = labels;
  const country = labels.length === 2 && top.length === 2;
  return HOSTING.has(name) || (country && COUNTRY_SECOND_LEVEL.has(second));
}
