import { providerNames } from './providerNames';

/** Mail providers whose spelling is compared with: those with which most people are at home. */
export const misspeltProviders: readonly string[] =
  'gmail.com hotmail.com outlook.com yahoo.com icloud.com googlemail.com protonmail.com telefonica.net hotmail.es outlook.es yahoo.es comcast.net verizon.net sbcglobal.net btinternet.com virginmedia.com'.split(
    ' ',
  );

const providers = new Set(providerNames.split(' '));

/** Whether strangers have their mailboxes at this domain. */
export const isProvider = (domain: string): boolean =>
  providers.has(domain) ||
  /^(?:hotmail|outlook|live|yahoo|gmx|msn)\.(?!c?[om]$|cm$)[a-z]{2}(?:\.[a-z]{2})?$/.test(domain);

/** `gmail.org`: the name of a provider with an ending that it does not have; the domain that may be meant, or `''`. */
export function providerMeant(domain: string): string {
  if (isProvider(domain)) return '';
  const name = domain.slice(0, domain.indexOf('.') + 1);
  return misspeltProviders.find((provider) => provider.startsWith(name)) ?? '';
}

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
