import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** One XML element, with the path by which a complaint names it. */
export interface XmlElement {
  /** As written, e.g. `bt:String`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  text: string;
  /** e.g. `OfficeApp/VersionOverrides/Resources/bt:Urls/bt:Url "TaskPane.Url"`. */
  path: string;
}

/** The root element, or in plain words why the text is no well-formed XML. */
export type ParsedXml = { ok: true; root: XmlElement } | { ok: false; problem: string };

const textKey = '#text';
const attributesKey = ':@';

// The parser would read numbers and drop the order of children by itself; a manifest needs neither.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
  textNodeName: textKey,
});

/** Reads XML into elements that keep their order. */
export const parseXml = (xml: string): ParsedXml => {
  try {
    SyntaxValidator.validate(xml, { multipleRoots: false });
  } catch (error) {
    return { ok: false, problem: placedMessage(error) };
  }
  const [root] = elementsIn(parser.parse(xml), '');
  return root === undefined ? { ok: false, problem: 'There is no element.' } : { ok: true, root };
};

/** The validator's message, with line and column where it names them. */
const placedMessage = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { message, line, col }: { message: string; line?: unknown; col?: unknown } = error;
  return typeof line === 'number' && typeof col === 'number'
    ? `line ${line}, column ${col}: ${message}`
    : message;
};

/** All elements below this one, itself included, in document order. */
export const descendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(descendants),
];

/** All elements below this one that have one of these names. */
export const named = (element: XmlElement, ...names: string[]): XmlElement[] =>
  descendants(element).filter(({ name }) => names.includes(name));

/** The direct children of that name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

const elementsIn = (nodes: unknown, parentPath: string): XmlElement[] =>
  asNodes(nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== attributesKey && key !== textKey);
    if (name === undefined) return [];
    const attributes = new Map(
      Object.entries((node[attributesKey] ?? {}) as Record<string, unknown>).map(([key, value]) => [
        key,
        String(value),
      ]),
    );
    const label = attributes.get('id') ?? attributes.get('xsi:type');
    const path = `${parentPath}${parentPath && '/'}${name}${label === undefined ? '' : ` "${label}"`}`;
    const text = asNodes(node[name])
      .map((child) => child[textKey])
      .filter((part) => typeof part === 'string')
      .join('');
    return [{ name, attributes, children: elementsIn(node[name], path), text, path }];
  });

const asNodes = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
