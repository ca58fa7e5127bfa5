/** Letters, digits, hyphens and underscores between dots: what is left of a domain once it is punycode folded. */
const foldedDomain = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Nothing to fold but the case: the last label begins with a letter, or it might be a number of the net. */
const plainDomain = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/i;

/** Characters with which the URL parser would see something else than a host name. */
const notInDomains = /[\s/?#@:\\%[\]]/;

/**
 * The one spelling of a domain: lower case, punycode folded, no trailing dot; `''` where the text is no domain.
 * Domains are compared as a whole: a subdomain is another domain.
 */
export function foldDomain(domain: string): string {
  const text = domain.trim();
  // Most are plain, and a URL for each of a thousand recipients takes its time.
  if (plainDomain.test(text) && !/xn--/i.test(text)) return text.toLowerCase();
  if (text === '' || notInDomains.test(text)) return '';
  const folded = hostnameOf(`https://${text}`).replace(/\.$/, '');
  return foldedDomain.test(folded) ? folded : '';
}

/**
 * `URL.canParse` would be shorter, but the web views of older Macs lack it. The script engine of classic Windows has no
 * `URL` at all; there only a domain in plain letters is folded, which is how Exchange gives them.
 */
function hostnameOf(url: string): string {
  if (typeof URL !== 'function') return url.slice('https://'.length).toLowerCase();
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The folded domain of an SMTP address; `''` where there is none, as in a legacy Exchange address. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at > 0 ? foldDomain(address.slice(at + 1)) : '';
}
