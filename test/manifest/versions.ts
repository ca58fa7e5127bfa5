import type { Complaint } from './complaint';
import { childrenNamed, named, type XmlElement } from './xml';

const namespaces = {
  OfficeApp: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  VersionOverridesV1_0: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  VersionOverridesV1_1: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
} as const;

/** Complains of wrong namespaces, and unless VersionOverrides 1.1 is nested in 1.0. */
export const checkVersions = (root: XmlElement): Complaint[] => {
  const outer = childrenNamed(root, 'VersionOverrides')[0];
  const inner = outer && childrenNamed(outer, 'VersionOverrides')[0];
  return [
    ...checkAttribute(root, 'xsi:type', 'MailApp'),
    ...checkAttribute(root, 'xmlns', namespaces.OfficeApp),
    ...checkAttribute(root, 'xmlns:xsi', namespaces['xmlns:xsi']),
    ...checkAttribute(root, 'xmlns:bt', namespaces['xmlns:bt']),
    ...(outer
      ? [
          ...checkAttribute(outer, 'xsi:type', 'VersionOverridesV1_0'),
          ...checkAttribute(outer, 'xmlns', namespaces.VersionOverridesV1_0),
        ]
      : []),
    ...(inner
      ? [
          ...checkAttribute(inner, 'xsi:type', 'VersionOverridesV1_1'),
          ...checkAttribute(inner, 'xmlns', namespaces.VersionOverridesV1_1),
        ]
      : [
          {
            place: outer?.path ?? root.path,
            problem: 'There is no VersionOverrides 1.1 nested in VersionOverrides 1.0.',
            cure: 'Put a <VersionOverrides xsi:type="VersionOverridesV1_1"> at the end of the outer one.',
          },
        ]),
  ];
};

const checkAttribute = (element: XmlElement, attribute: string, expected: string): Complaint[] =>
  element.attributes.get(attribute) === expected
    ? []
    : [
        {
          place: element.path,
          problem: `${attribute}="${element.attributes.get(attribute) ?? ''}" is wrong.`,
          cure: `Write ${attribute}="${expected}".`,
        },
      ];

/** The minor version of the lowest Mailbox requirement set (1.5) with which VersionOverrides 1.1 works. */
const lowestMailbox = 5;

/** Complains if the manifest asks for less of Outlook than VersionOverrides 1.1 needs. */
export const checkRequirements = (root: XmlElement): Complaint[] =>
  childrenNamed(root, 'Requirements')
    .flatMap((requirements) => named(requirements, 'Set'))
    .flatMap(({ path, attributes }) => {
      const name = attributes.get('Name') ?? '';
      const version = attributes.get('MinVersion') ?? '';
      const minor = Number(/^1\.(\d+)$/.exec(version)?.[1] ?? -1);
      if (name === 'Mailbox' && minor >= lowestMailbox) return [];
      return [
        {
          place: path,
          problem: `Name="${name}" MinVersion="${version}" will not do.`,
          cure: `Ask for Name="Mailbox" MinVersion="1.${lowestMailbox}" or later.`,
        },
      ];
    });
