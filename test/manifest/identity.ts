import type { Complaint } from './complaint';
import { lengthComplaint, valueOf } from './resources';
import { childrenNamed, descendants, named, type XmlElement } from './xml';

const permissions = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

/** Complains of what is wrong with the add-in's own data: id, version, name, description, locale, permission. */
export const checkIdentity = (root: XmlElement): Complaint[] => [
  ...checkText(root, 'Id', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a GUID'),
  ...checkText(
    root,
    'Version',
    /^\d{1,5}(\.\d{1,5}){1,3}$/,
    'two to four numbers of at most five digits, like 1.0.0',
  ),
  ...checkText(root, 'DefaultLocale', /^[a-z]{2}-[A-Z]{2}$/, 'a locale like en-US'),
  ...checkText(root, 'ProviderName', /^.{1,125}$/, 'a name of 1 to 125 characters'),
  ...checkText(
    root,
    'Permissions',
    new RegExp(`^(${permissions.join('|')})$`),
    `one of ${permissions.join(', ')}`,
  ),
  ...checkTextLengths(root, 'DisplayName', 125),
  ...checkTextLengths(root, 'Description', 250),
];

const checkText = (root: XmlElement, name: string, pattern: RegExp, expected: string): Complaint[] =>
  childrenNamed(root, name)
    .filter(({ text }) => !pattern.test(text))
    .map(({ path, text }) => ({
      place: path,
      problem: `"${text}" is not ${expected}.`,
      cure: `Write ${expected}.`,
    }));

const checkTextLengths = (root: XmlElement, name: string, maximum: number): Complaint[] =>
  childrenNamed(root, name)
    .flatMap(descendants)
    .flatMap(({ path, attributes }) => lengthComplaint(path, valueOf(attributes), maximum));

/** Complains of each text that a person reads and that lacks one of the locales, or has one that others do not have. */
export const checkLocales = (root: XmlElement): Complaint[] => {
  const texts = [
    ...childrenNamed(root, 'DisplayName'),
    ...childrenNamed(root, 'Description'),
    ...named(root, 'bt:String'),
  ].map((element) => ({
    element,
    locales: element.children.map(({ attributes }) => attributes.get('Locale') ?? ''),
  }));
  const all = new Set(texts.flatMap(({ locales }) => locales));
  return texts.flatMap(({ element, locales }) => [
    ...[...all]
      .filter((locale) => !locales.includes(locale))
      .map((locale) => ({
        place: element.path,
        problem: `There is no text for ${locale}, which other texts have.`,
        cure: `Add an override for ${locale}.`,
      })),
    ...locales
      .filter((locale, place) => locales.indexOf(locale) !== place)
      .map((locale) => ({
        place: element.path,
        problem: `There are two texts for ${locale}.`,
        cure: 'Keep one of them.',
      })),
  ]);
};
