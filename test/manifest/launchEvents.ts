import type { Complaint } from './complaint';
import { childrenNamed, named, type XmlElement } from './xml';

/**
 * The events of Outlook at which an add-in can be started.
 * https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation#outlook-events
 */
const eventTypes = [
  'OnNewMessageCompose',
  'OnNewAppointmentOrganizer',
  'OnMessageAttachmentsChanged',
  'OnAppointmentAttachmentsChanged',
  'OnMessageRecipientsChanged',
  'OnAppointmentAttendeesChanged',
  'OnAppointmentTimeChanged',
  'OnAppointmentRecurrenceChanged',
  'OnInfoBarDismissClicked',
  'OnMessageSend',
  'OnAppointmentSend',
  'OnMessageCompose',
  'OnAppointmentOrganizer',
  'OnMessageFromChanged',
  'OnAppointmentFromChanged',
  'OnSensitivityLabelChanged',
];

const sendEvents = ['OnMessageSend', 'OnAppointmentSend'];

/** `Block` exists too, but traps mail when the add-in cannot be loaded, and no Marketplace takes it. */
const sendModes = ['PromptUser', 'SoftBlock'];

/** Complains of events that do not exist or are handled nowhere, and of runtimes in which no event could be handled. */
export const checkLaunchEvents = (root: XmlElement): Complaint[] =>
  named(root, 'VersionOverrides').flatMap((overrides) => {
    // The nested <VersionOverrides> is looked at by itself.
    const hosts = childrenNamed(overrides, 'Hosts');
    const points = hosts
      .flatMap((host) => named(host, 'ExtensionPoint'))
      .filter(({ attributes }) => attributes.get('xsi:type') === 'LaunchEvent');
    const events = points.flatMap((point) => named(point, 'LaunchEvent'));
    return [
      ...checkSchema(overrides, points),
      ...checkTypes(events),
      ...events.flatMap((event) => [...checkFunctionName(event), ...checkSendMode(event)]),
      ...checkRuntimes(
        hosts.flatMap((host) => named(host, 'Runtime')),
        points.flatMap((point) => childrenNamed(point, 'SourceLocation')),
      ),
    ];
  });

const checkSchema = (overrides: XmlElement, points: XmlElement[]): Complaint[] =>
  overrides.attributes.get('xsi:type') === 'VersionOverridesV1_1'
    ? []
    : points.map(({ path }) => ({
        place: path,
        problem: 'Events are known to VersionOverrides 1.1 only.',
        cure: 'Move it there.',
      }));

const checkTypes = (events: XmlElement[]): Complaint[] => {
  const types = events.map(({ attributes }) => attributes.get('Type') ?? '');
  return events.flatMap(({ path }, place) => {
    const type = types[place] ?? '';
    if (!eventTypes.includes(type)) {
      const cure = `Write one of ${eventTypes.join(', ')}.`;
      return [{ place: path, problem: `Type="${type}" is no event of Outlook.`, cure }];
    }
    if (types.indexOf(type) !== place) {
      return [{ place: path, problem: `Type="${type}" comes twice.`, cure: 'Keep one of them.' }];
    }
    return [];
  });
};

const checkFunctionName = ({ path, attributes }: XmlElement): Complaint[] => {
  const name = attributes.get('FunctionName') ?? '';
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return [];
  return [
    {
      place: path,
      problem: `FunctionName="${name}" is no name of a function.`,
      cure: 'Write the name that the script gives to Office.actions.associate.',
    },
  ];
};

const checkSendMode = ({ path, attributes }: XmlElement): Complaint[] => {
  const type = attributes.get('Type') ?? '';
  const mode = attributes.get('SendMode');
  if (!sendEvents.includes(type)) {
    if (mode === undefined) return [];
    return [{ place: path, problem: `${type} has a SendMode.`, cure: 'Remove it: nothing is sent there.' }];
  }
  if (mode !== undefined && sendModes.includes(mode)) return [];
  // Without one, Outlook takes SoftBlock; whoever means that can say it.
  const problem = mode === undefined ? 'There is no SendMode.' : `SendMode="${mode}" must not be.`;
  return [{ place: path, problem, cure: `Write one of ${sendModes.join(', ')}.` }];
};

const checkRuntimes = (runtimes: XmlElement[], locations: XmlElement[]): Complaint[] => {
  const residsOf = (elements: XmlElement[]) => elements.map(({ attributes }) => attributes.get('resid'));
  return [
    ...locations
      .filter(({ attributes }) => !residsOf(runtimes).includes(attributes.get('resid')))
      .map(({ path, attributes }) => ({
        place: path,
        problem: `resid="${attributes.get('resid') ?? ''}" is that of no <Runtime>.`,
        cure: 'Give <Runtime> and <SourceLocation> the same resid.',
      })),
    ...runtimes.flatMap((runtime) => [
      ...(residsOf(locations).includes(runtime.attributes.get('resid'))
        ? []
        : [{ place: runtime.path, problem: 'No event runs there.', cure: 'Use it or remove it.' }]),
      ...checkScript(runtime),
    ]),
  ];
};

/** Classic Outlook for Windows loads a script and no page. */
const checkScript = (runtime: XmlElement): Complaint[] => {
  const overrides = childrenNamed(runtime, 'Override');
  if (overrides.length === 0) {
    const problem = 'Classic Outlook for Windows finds no script.';
    return [{ place: runtime.path, problem, cure: 'Add an <Override type="javascript">.' }];
  }
  return overrides
    .filter(({ attributes }) => attributes.get('type') !== 'javascript')
    .map(({ path, attributes }) => ({
      place: path,
      problem: `type="${attributes.get('type') ?? ''}" is wrong.`,
      cure: 'Write type="javascript".',
    }));
};
