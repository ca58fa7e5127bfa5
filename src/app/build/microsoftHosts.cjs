/*
 * Which of Microsoft's hosts the pages of a build may reach, by the cloud that it is built for. src/policy/clouds.ts has
 * the same addresses of Graph and sign-in.
 */

/**
 * Where office.js lies, the first to be tried first; the second where the first cannot be reached. In the global cloud
 * the first is in every list of allowed addresses, may answer with a redirect to the second, and the second is what
 * Microsoft names since September 2026.
 * Sources: https://learn.microsoft.com/office/dev/add-ins/develop/understanding-the-javascript-api-for-office and
 * https://learn.microsoft.com/office/dev/add-ins/publish/government-cloud-guidance
 */
const officeJs = {
  global: [
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  ],
  usGovernment: ['https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js'],
  usGovernmentDod: ['https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js'],
  china: ['https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
};

/** Microsoft Graph, sign-in, and where Exchange takes large attachments. */
const servers = {
  global: ['https://graph.microsoft.com', 'https://login.microsoftonline.com', 'https://outlook.office.com'],
  usGovernment: ['https://graph.microsoft.us', 'https://login.microsoftonline.us'],
  usGovernmentDod: ['https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
  china: ['https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
};

/** Microsoft's Ajax library, which office.js asks for. */
const ajaxLibrary = 'https://ajax.aspnetcdn.com';

const officeJsOrigins = (cloud) => officeJs[cloud].map((address) => new URL(address).origin);

/** The origins from which the pages take scripts that are not ours. */
const scriptOrigins = (cloud) => [...officeJsOrigins(cloud), ajaxLibrary];

/**
 * The Content-Security-Policy of a page. Frames: office.js asks about an Outlook that it does not know (that of an
 * Exchange Server) in a frame of its own origin. Styles: our own, and the hash of the empty text, which is all that
 * Fluent's style element needs.
 */
function contentPolicy(cloud, page) {
  const outside = scriptOrigins(cloud).join(' ');
  const directives = {
    'default-src': "'none'",
    'script-src': `'self' ${outside}`,
    ...(page === 'taskpane' && {
      'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      'img-src': "'self' data:",
    }),
    'connect-src': page === 'taskpane' ? `'self' ${servers[cloud].join(' ')}` : "'self'",
    'frame-src': officeJsOrigins(cloud).join(' '),
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

module.exports = { clouds: Object.keys(officeJs), officeJs, scriptOrigins, contentPolicy };
