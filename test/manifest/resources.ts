import type { Complaint } from './complaint';
import { childrenNamed, descendants, named, type XmlElement } from './xml';

const maximumIdLength = 32;

/** The groups of <Resources>, what is inside each, and how long its values may be. */
const groups = [
  { group: 'bt:Images', item: 'bt:Image', maximum: 2048 },
  { group: 'bt:Urls', item: 'bt:Url', maximum: 2048 },
  { group: 'bt:ShortStrings', item: 'bt:String', maximum: 125 },
  { group: 'bt:LongStrings', item: 'bt:String', maximum: 250 },
] as const;

type Group = (typeof groups)[number]['group'];

/** Which group a `resid` points into, by the element that carries it. */
const groupFor = (element: XmlElement, parent: XmlElement): Group => {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (element.name === 'Label' || element.name === 'Title') return 'bt:ShortStrings';
  if (element.name === 'Description' && ['Supertip', 'VersionOverrides'].includes(parent.name))
    return 'bt:LongStrings';
  return 'bt:Urls';
};

/** Complains of each resource of a <VersionOverrides> that is used and not defined, defined and not used, or too long. */
export const checkResources = (root: XmlElement): Complaint[] =>
  named(root, 'VersionOverrides').flatMap((overrides) => {
    const resources = childrenNamed(overrides, 'Resources')[0];
    const defined = groups.flatMap(({ group, item, maximum }) =>
      (resources?.children ?? [])
        .filter(({ name }) => name === group)
        .flatMap((holder) => childrenNamed(holder, item))
        .map((element) => ({ key: `${group} ${element.attributes.get('id') ?? ''}`, element, maximum })),
    );
    const used = usesIn(overrides);
    return [
      ...defined.flatMap(({ key, element, maximum }, place) => [
        ...checkId(element, 'id'),
        ...(defined.findIndex((other) => other.key === key) === place
          ? []
          : [{ place: element.path, problem: 'This id is defined already.', cure: 'Keep one of the two.' }]),
        ...(used.some((use) => use.key === key)
          ? []
          : [{ place: element.path, problem: 'No resid uses this resource.', cure: 'Use it or remove it.' }]),
        ...checkLengths(element, maximum),
      ]),
      ...used.flatMap(({ key, element }) => [
        ...checkId(element, 'resid'),
        ...(defined.some((resource) => resource.key === key)
          ? []
          : [
              {
                place: element.path,
                problem: `resid="${element.attributes.get('resid') ?? ''}" is not defined in this <VersionOverrides>.`,
                cure: `Define it under Resources/${key.split(' ')[0] ?? ''}.`,
              },
            ]),
      ]),
    ];
  });

/** The uses in this <VersionOverrides>, without those of the one nested in it, which has its own resources. */
const usesIn = (overrides: XmlElement): { key: string; element: XmlElement }[] => {
  const uses = (parent: XmlElement): { key: string; element: XmlElement }[] =>
    parent.children.flatMap((element) => {
      if (element.name === 'VersionOverrides') return [];
      const resid = element.attributes.get('resid');
      const own = resid === undefined ? [] : [{ key: `${groupFor(element, parent)} ${resid}`, element }];
      return [...own, ...uses(element)];
    });
  return uses(overrides);
};

const checkId = (element: XmlElement, attribute: string): Complaint[] => {
  const id = element.attributes.get(attribute) ?? '';
  if (id.length > 0 && id.length <= maximumIdLength) return [];
  return [
    {
      place: element.path,
      problem: `${attribute}="${id}" has ${id.length} characters.`,
      cure: `Use 1 to ${maximumIdLength} characters.`,
    },
  ];
};

const checkLengths = (element: XmlElement, maximum: number): Complaint[] =>
  descendants(element).flatMap(({ attributes, path }) => lengthComplaint(path, valueOf(attributes), maximum));

/** The text of a locale-aware setting or of one of its overrides. */
export const valueOf = (attributes: ReadonlyMap<string, string>): string =>
  attributes.get('DefaultValue') ?? attributes.get('Value') ?? '';

/** A complaint if this text is empty or longer than allowed. */
export const lengthComplaint = (place: string, text: string, maximum: number): Complaint[] =>
  text.trim().length > 0 && text.length <= maximum
    ? []
    : [
        {
          place,
          problem: `The text has ${text.length} characters: "${text}".`,
          cure: `Use 1 to ${maximum} characters.`,
        },
      ];
