/** Mail providers of which everybody has correspondents; the first ones are those that are often misspelt. */
const providers =
  'gmail.com hotmail.com outlook.com yahoo.com icloud.com googlemail.com protonmail.com telefonica.net hotmail.es outlook.es yahoo.es'.split(
    ' ',
  );

/** Those whose spelling is compared with. */
export const misspeltProviders: readonly string[] = providers;

/** Whether strangers have their mailboxes at this domain. */
export const isProvider = (domain: string): boolean =>
  providers.includes(domain) ||
  /^(?:(?:hotmail|outlook|live|yahoo|gmx|msn)\.(?!c?[om]$|cm$)[a-z]{2}(?:\.[a-z]{2})?|(?:live|msn|aol|me|mac|mail|email|ymail|rocketmail|gmx|movistar)\.(?:com|net|es)|proton\.me)$/.test(
    domain,
  );

/** The part of a domain that names its owner, as "acme" of mail.acme.co.uk. */
export function ownerOf(domain: string): string {
  const labels = domain.split('.');
  const second = labels[labels.length - 2] ?? '';
  const isOwner = labels.length < 3 || !/^(?:com?|org|net|gob|gov|edu|ac)$/.test(second);
  return (isOwner ? second : labels[labels.length - 3]) ?? '';
}

/** The same for a company; `''` where strangers have their mailboxes. */
export const companyOf = (domain: string): string =>
  isProvider(domain) ? '' : ownerOf(domain).replace(/-/g, '');
