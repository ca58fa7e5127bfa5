import { XMLParser } from 'fast-xml-parser';
import type { LaunchEventType, RibbonButton } from './api';

/** What Outlook takes from an add-in's manifest. */
export interface AddInManifest {
  name: string;
  /** The level by which office.js knows the permission. */
  permissionLevel: number;
  read: RibbonButton[];
  compose: RibbonButton[];
  /** The page in which events are handled, and the function for each; `null` where there are none. */
  events: { page: string; functions: Partial<Record<LaunchEventType, string>> } | null;
}

/** An element: its children by name (always lists), its attributes with `@` before the name. */
interface Element extends Partial<Record<string, Element[] | string>> {
  '@text'?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  textNodeName: '@text',
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

const children = (parent: Element | undefined, ...path: string[]): Element[] =>
  path.reduce<Element[]>(
    (level, name) => level.flatMap((element) => (Array.isArray(element[name]) ? element[name] : [])),
    parent === undefined ? [] : [parent],
  );

const child = (parent: Element | undefined, ...path: string[]): Element | undefined =>
  children(parent, ...path)[0];

const attribute = (element: Element | undefined, name: string): string => {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : '';
};

const text = (element: Element | undefined): string => attribute(element, 'text').trim();

const permissionLevels: Record<string, number> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** The text for the locale: the same locale first, else the same language, else the default. */
const localized = (element: Element | undefined, locale: string): string => {
  const overrides = children(element, 'Override');
  const language = locale.split('-')[0];
  const match =
    overrides.find((override) => attribute(override, 'Locale').toLowerCase() === locale.toLowerCase()) ??
    overrides.find((override) => attribute(override, 'Locale').split('-')[0] === language);
  return attribute(match, 'Value') || attribute(element, 'DefaultValue');
};

/** The innermost VersionOverrides: the newest version, which a current Outlook uses. */
const newestOverrides = (root: Element | undefined): Element | undefined => {
  const inner = child(root, 'VersionOverrides');
  return inner === undefined ? root : newestOverrides(inner);
};

const buttonsOf = (
  overrides: Element | undefined,
  surface: string,
  resource: (id: string) => string,
): RibbonButton[] =>
  children(overrides, 'Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint')
    .filter((point) => attribute(point, 'type') === surface)
    .flatMap((point) => children(point, 'OfficeTab', 'Group', 'Control'))
    .map((control) => {
      const icons = children(control, 'Icon', 'Image');
      const icon = icons.find((image) => attribute(image, 'size') === '32') ?? icons[0];
      const action = child(control, 'Action');
      return {
        id: attribute(control, 'id'),
        label: resource(attribute(child(control, 'Label'), 'resid')),
        tooltip: resource(attribute(child(control, 'Supertip', 'Description'), 'resid')),
        icon: resource(attribute(icon, 'resid')),
        pane: resource(attribute(child(action, 'SourceLocation'), 'resid')),
        supportsPinning: text(child(action, 'SupportsPinning')) === 'true',
      };
    });

const raised: readonly string[] = ['OnNewMessageCompose', 'OnMessageSend'] satisfies LaunchEventType[];

const eventsOf = (
  overrides: Element | undefined,
  resource: (id: string) => string,
): AddInManifest['events'] => {
  const point = children(overrides, 'Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint').find(
    (candidate) => attribute(candidate, 'type') === 'LaunchEvent',
  );
  if (point === undefined) return null;
  const events = children(point, 'LaunchEvents', 'LaunchEvent').map((event) => {
    const type = attribute(event, 'Type');
    if (!raised.includes(type))
      throw new Error(`manifest.xml has the event "${type}", which the simulated Outlook does not raise.`);
    const mode = attribute(event, 'SendMode');
    if (type === 'OnMessageSend' && mode !== 'PromptUser')
      throw new Error(`manifest.xml has SendMode="${mode}"; the simulated Outlook knows PromptUser alone.`);
    return [type, attribute(event, 'FunctionName')];
  });
  return {
    page: resource(attribute(child(point, 'SourceLocation'), 'resid')),
    functions: Object.fromEntries(events) as Partial<Record<LaunchEventType, string>>,
  };
};

/**
 * Reads manifest.xml as Outlook would for this locale. The origin that the manifest names (that of its first icon)
 * is replaced by the one where the simulator serves the add-in.
 */
export const readManifest = (xml: string, locale: string, origin: string): AddInManifest => {
  const root = child(parser.parse(xml) as Element, 'OfficeApp');
  if (root === undefined) throw new Error('manifest.xml has no OfficeApp element at its top.');
  const overrides = newestOverrides(root);
  const namedOrigin = new URL(attribute(child(root, 'IconUrl'), 'DefaultValue')).origin;
  const resources = children(overrides, 'Resources')
    .flatMap((all) =>
      ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((kind) => children(all, kind)),
    )
    .flatMap((kind) => ['Image', 'Url', 'String'].flatMap((name) => children(kind, name)));
  const resource = (id: string): string => {
    const found = resources.find((element) => attribute(element, 'id') === id);
    if (found === undefined)
      throw new Error(`manifest.xml uses the resource "${id}" but does not define it.`);
    return localized(found, locale).replace(namedOrigin, origin);
  };
  const permission = text(child(root, 'Permissions'));
  const permissionLevel = permissionLevels[permission];
  if (permissionLevel === undefined)
    throw new Error(`manifest.xml asks for the unknown permission "${permission}".`);
  return {
    name: localized(child(root, 'DisplayName'), locale),
    permissionLevel,
    read: buttonsOf(overrides, 'MessageReadCommandSurface', resource),
    compose: buttonsOf(overrides, 'MessageComposeCommandSurface', resource),
    events: eventsOf(overrides, resource),
  };
};
