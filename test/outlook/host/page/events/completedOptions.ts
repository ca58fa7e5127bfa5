/** What a handler of OnMessageSend says with `event.completed`. */
export interface CompletedOptions {
  allowEvent: boolean;
  /** `null` where it gave none. */
  errorMessage: string | null;
  /** Its words for the button that does not send; `null` where it gave none. */
  cancelLabel: string | null;
  /** The id of the manifest's control that this button opens; `null` where it only goes back. */
  commandId: string | null;
  /** What that control's pane is given, as text; '' where there is none. */
  contextData: string;
}

/* Outlook's limits: https://learn.microsoft.com/javascript/api/outlook/office.smartalertseventcompletedoptions */
const longest: Record<string, number> = { errorMessage: 500, cancelLabel: 20 };

const known = [
  'allowEvent',
  'errorMessage',
  'errorMessageMarkdown',
  'cancelLabel',
  'commandId',
  'contextData',
  'sendModeOverride',
];

/**
 * Reads the JSON text of a completed handler. `odd` has a sentence for each thing that Outlook would ignore or that
 * nobody knows how it would take.
 */
export const readCompletedOptions = (text: string): { options: CompletedOptions; odd: string[] } => {
  const { completedContext: given = {} } = JSON.parse(text) as {
    completedContext?: Record<string, unknown>;
  };
  const textAt = (name: string): string | null => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { allowEvent, contextData = '' } = given;
  const odd = [
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((name) => `event.completed with "${name}", which Outlook does not know`),
    ...Object.entries(longest)
      .map(([name, most]) => ({ name, most, length: textAt(name)?.length ?? 0 }))
      .filter(({ most, length }) => length > most)
      .map(
        ({ name, most, length }) => `event.completed with ${length} characters as ${name}; ${most} may be`,
      ),
    ...(typeof allowEvent === 'boolean' ? [] : ['event.completed of OnMessageSend without allowEvent']),
    ...(contextData !== '' && textAt('commandId') === null
      ? ['event.completed with contextData, but no commandId to give it to']
      : []),
  ];
  return {
    options: {
      allowEvent: allowEvent !== false,
      errorMessage: textAt('errorMessage'),
      cancelLabel: textAt('cancelLabel'),
      commandId: textAt('commandId'),
      contextData: typeof contextData === 'string' ? contextData : JSON.stringify(contextData),
    },
    odd,
  };
};
