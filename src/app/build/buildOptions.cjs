const { clouds } = require('./microsoftHosts.cjs');

/** Where the manifest of this repository points. */
const developmentOrigin = 'https://localhost:3000';

const example = '--env origin=https://recall.contoso.com';

/** What webpack itself adds, and tools that read its configuration. */
const ofWebpack = /^(WEBPACK_|(production|mode)$)/;

/**
 * What `npm run build -- --env …` was asked for: `{ origin, cloud }`, or `{ refusal }`, a sentence that says what cannot
 * be used and what to write instead.
 */
function buildOptions(env) {
  const unknown = Object.keys(env).find(
    (name) => !['origin', 'cloud'].includes(name) && !ofWebpack.test(name),
  );
  if (unknown) return { refusal: `--env ${unknown}: there are only "origin" and "cloud".` };
  const { origin = developmentOrigin, cloud = 'global' } = env;
  if (!clouds.includes(cloud)) {
    return { refusal: `--env cloud=${cloud}: write one of ${clouds.join(', ')}.` };
  }
  const better = usableOrigin(origin);
  if (better === null)
    return { refusal: `--env origin=${origin}: write an https address, such as ${example}.` };
  if (better !== origin) return { refusal: `--env origin=${origin}: write it as --env origin=${better}.` };
  return { origin, cloud };
}

/** The address as the manifest can have it: https, without a slash at its end or anything after a path; or `null`. */
function usableOrigin(origin) {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return null;
  const { protocol, host, pathname } = new URL(origin);
  // Anything else in a path would have to be written differently in the manifest, in JSON and in a page.
  if (protocol !== 'https:' || host === '' || !/^[\w.~/-]*$/.test(pathname)) return null;
  return `https://${host}${pathname.replace(/\/+$/, '')}`;
}

module.exports = { buildOptions, developmentOrigin };
