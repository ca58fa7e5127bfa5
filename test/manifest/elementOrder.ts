import type { Complaint } from './complaint';
import { descendants, type XmlElement } from './xml';

/**
 * Which children an element may have, in the order they must come; `?` at most once, `+` once or more, `*` any number,
 * otherwise exactly once. From Microsoft's page on the order of manifest elements and the schemas in [MS-OWEMXML], cut
 * down to what a mail add-in with commands uses: an element that is missing here is refused until somebody looks it up.
 */
const children: Record<string, string> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl? AppDomains? Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Requirements: 'Sets',
  Sets: 'Set+',
  FormSettings: 'Form+',
  Form: 'DesktopSettings TabletSettings? PhoneSettings?',
  'Form "ItemRead"/DesktopSettings': 'SourceLocation RequestedHeight',
  'Form "ItemEdit"/DesktopSettings': 'SourceLocation',
  'DesktopSettings/SourceLocation': 'Override*',
  'Rule "RuleCollection"': 'Rule+',
  'VersionOverrides "VersionOverridesV1_0"': 'Description? Requirements? Hosts Resources VersionOverrides?',
  'VersionOverrides "VersionOverridesV1_1"':
    'Description? Requirements? Hosts Resources EquivalentAddins? WebApplicationInfo? ExtendedPermissions?',
  Hosts: 'Host',
  'Host "MailHost"': 'Runtimes? DesktopFormFactor MobileFormFactor?',
  Runtimes: 'Runtime+',
  Runtime: 'Override?',
  DesktopFormFactor: 'SupportsSharedFolders? FunctionFile? ExtensionPoint+',
  MobileFormFactor: 'FunctionFile? ExtensionPoint+',
  'ExtensionPoint "MessageReadCommandSurface"': 'OfficeTab',
  'ExtensionPoint "MessageComposeCommandSurface"': 'OfficeTab',
  'ExtensionPoint "MobileMessageReadCommandSurface"': 'Group',
  'ExtensionPoint "LaunchEvent"': 'LaunchEvents SourceLocation',
  LaunchEvents: 'LaunchEvent+',
  OfficeTab: 'Group+',
  Group: 'Label Control+',
  'Control "Button"': 'Label Supertip Icon Action',
  'Control "MobileButton"': 'Label Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action "ShowTaskpane"': 'SourceLocation SupportsPinning? SupportsNoItemContext? SupportsMultiSelect?',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Images/bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** Complains of each element that stands where the format does not allow it, is missing, or comes too often. */
export const checkElementOrder = (root: XmlElement): Complaint[] => check(root, '');

const check = (element: XmlElement, parentKey: string): Complaint[] => {
  const ownKey = keyOf(element);
  const allowed = (children[`${parentKey}/${ownKey}`] ?? children[ownKey] ?? children[element.name] ?? '')
    .split(' ')
    .filter(Boolean);
  return [...checkChildren(element, allowed), ...element.children.flatMap((child) => check(child, ownKey))];
};

/** The name, with the type where the type decides what may be inside. */
const keyOf = ({ name, attributes }: XmlElement): string => {
  const type = attributes.get('xsi:type');
  return type === undefined ? name : `${name} "${type}"`;
};

const checkChildren = (element: XmlElement, allowed: readonly string[]): Complaint[] => {
  const rules = allowed.map((rule) => ({
    name: rule.replace(/[?+*]$/, ''),
    times: /[?+*]$/.exec(rule)?.[0] ?? '',
  }));
  const positions = new Map(rules.map(({ name }, position) => [name, position]));
  const complaints: Complaint[] = [];
  let furthest = -1;
  for (const child of element.children) {
    const position = positions.get(child.name);
    if (position === undefined) {
      const cure =
        rules.length === 0
          ? 'Remove it.'
          : `Allowed there, in this order: ${[...positions.keys()].join(', ')}.`;
      complaints.push({
        place: child.path,
        problem: `<${child.name}> is not allowed inside <${element.name}>.`,
        cure,
      });
    } else if (position < furthest) {
      const before = rules[furthest]?.name ?? '';
      complaints.push({
        place: child.path,
        problem: `<${child.name}> comes after <${before}>; Outlook does not load a manifest in another order.`,
        cure: `Move it before <${before}>.`,
      });
    } else {
      furthest = position;
    }
  }
  for (const { name, times } of rules) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count === 0 && times !== '?' && times !== '*') {
      complaints.push({
        place: element.path,
        problem: `<${name}> is missing.`,
        cure: `Add <${name}> there.`,
      });
    }
    if (count > 1 && times !== '+' && times !== '*') {
      complaints.push({
        place: element.path,
        problem: `<${name}> comes ${count} times.`,
        cure: 'Keep one of them.',
      });
    }
  }
  return complaints;
};

/** Complains of each `id` of a control or group that comes twice: Outlook wants them unique in the manifest. */
export const checkUniqueControls = (root: XmlElement): Complaint[] => {
  const seen = new Set<string>();
  return descendants(root).flatMap((element) => {
    const id =
      element.name === 'Control' || element.name === 'Group' ? element.attributes.get('id') : undefined;
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice
      ? [
          {
            place: element.path,
            problem: `The id "${id}" is taken already.`,
            cure: 'Give each <Control> and <Group> its own id.',
          },
        ]
      : [];
  });
};
