import type { Complaint } from './complaint';
import { valueOf } from './resources';
import { childrenNamed, named, type XmlElement } from './xml';

/** Gives the bytes of a file by its path from the origin, e.g. `assets/icon-16.png`; undefined if there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const buttonSizes = ['16', '32', '80'];
const mobileSizes = ['25', '32', '48'].flatMap((size) =>
  ['1', '2', '3'].map((scale) => `${size} at scale ${scale}`),
);

/** Complains of each icon that is missing, is no PNG file, or has not exactly the size that it is named for. */
export const checkIcons = (root: XmlElement, readFile: ReadFile): Complaint[] => [
  ...childrenNamed(root, 'IconUrl').flatMap((icon) =>
    checkFile(icon.path, valueOf(icon.attributes), 64, readFile),
  ),
  ...childrenNamed(root, 'HighResolutionIconUrl').flatMap((icon) =>
    checkFile(icon.path, valueOf(icon.attributes), 128, readFile),
  ),
  ...named(root, 'VersionOverrides').flatMap((overrides) => checkButtonIcons(overrides, readFile)),
];

const checkButtonIcons = (overrides: XmlElement, readFile: ReadFile): Complaint[] => {
  const resources = childrenNamed(overrides, 'Resources')[0];
  const addresses = new Map(
    (resources === undefined ? [] : named(resources, 'bt:Image')).map(({ attributes }) => [
      attributes.get('id'),
      valueOf(attributes),
    ]),
  );
  // The nested <VersionOverrides> is looked at by itself.
  return childrenNamed(overrides, 'Hosts')
    .flatMap((hosts) => named(hosts, 'Icon'))
    .flatMap((icon) => {
      const images = childrenNamed(icon, 'bt:Image');
      const isMobile = icon.attributes.get('xsi:type') === 'bt:MobileIconList';
      const present = images.map(({ attributes }) => {
        const scale = attributes.get('scale');
        return `${attributes.get('size') ?? ''}${scale === undefined ? '' : ` at scale ${scale}`}`;
      });
      return [
        ...(isMobile ? mobileSizes : buttonSizes)
          .filter((size) => !present.includes(size))
          .map((size) => ({
            place: icon.path,
            problem: `The icon of size ${size} is missing.`,
            cure: 'Add a <bt:Image> for it.',
          })),
        ...images.flatMap(({ attributes, path }) => {
          const address = addresses.get(attributes.get('resid'));
          // That a resid is not defined is said elsewhere.
          if (address === undefined) return [];
          const pixels = Number(attributes.get('size')) * Number(attributes.get('scale') ?? 1);
          return checkFile(path, address, pixels, readFile);
        }),
      ];
    });
};

const checkFile = (place: string, address: string, pixels: number, readFile: ReadFile): Complaint[] => {
  // That an address is no URL is said elsewhere.
  if (!URL.canParse(address)) return [];
  const path = new URL(address).pathname.slice(1);
  const bytes = readFile(path);
  if (bytes === undefined) {
    return [
      {
        place,
        problem: `There is no file ${path}.`,
        cure: 'Draw it with "npm run icons", or mend the address.',
      },
    ];
  }
  const size = pngSize(bytes);
  if (size === undefined) {
    return [{ place, problem: `${path} is no PNG file.`, cure: 'Draw it with "npm run icons".' }];
  }
  if (size.width === pixels && size.height === pixels) return [];
  return [
    {
      place,
      problem: `${path} is ${size.width} by ${size.height} pixels and should be ${pixels} by ${pixels}.`,
      cure: 'Name a file of that size, or draw one with "npm run icons".',
    },
  ];
};

/** Width and height from the header of a PNG file: its signature, then the IHDR chunk. */
const pngSize = (bytes: Uint8Array): { width: number; height: number } | undefined => {
  const header = Buffer.from(bytes);
  if (
    header.length < 24 ||
    header.toString('latin1', 1, 4) !== 'PNG' ||
    header.toString('latin1', 12, 16) !== 'IHDR'
  ) {
    return undefined;
  }
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
};
