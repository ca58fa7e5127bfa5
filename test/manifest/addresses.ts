import type { Complaint } from './complaint';
import { descendants, named, type XmlElement } from './xml';

const maximumLength = 2048;

/** The elements whose value is an address, apart from the resources. */
const addressNames = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];

/** Complains of each address that is no https URL, is too long, or has another origin than the rest. */
export const checkAddresses = (root: XmlElement): Complaint[] => {
  const addresses = addressesIn(root);
  // A build for another server replaces the one origin; an address with another one would be left behind.
  const origin = addresses
    .map(({ url }) => (URL.canParse(url) ? new URL(url).origin : undefined))
    .find(Boolean);
  return addresses.flatMap(({ place, url }) => {
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
      return [
        {
          place,
          problem: `"${url}" is not an https address.`,
          cure: 'Write the whole address, with https://.',
        },
      ];
    }
    if (url.length > maximumLength) {
      return [
        {
          place,
          problem: `The address has ${url.length} characters.`,
          cure: `Use at most ${maximumLength}.`,
        },
      ];
    }
    if (new URL(url).origin !== origin) {
      return [{ place, problem: `"${url}" is not on ${origin ?? ''}.`, cure: 'Use one origin everywhere.' }];
    }
    return [];
  });
};

const addressesIn = (root: XmlElement): { place: string; url: string }[] => {
  const settings = named(root, ...addressNames).flatMap(descendants);
  const resources = named(root, 'bt:Images', 'bt:Urls').flatMap(({ children }) =>
    children.flatMap(descendants),
  );
  return [...settings, ...resources].flatMap(({ path, attributes }) => {
    // A <SourceLocation resid="…"> names a resource, whose address is looked at there.
    const url = attributes.get('DefaultValue') ?? attributes.get('Value');
    return url === undefined ? [] : [{ place: path, url }];
  });
};
