/** The event by which the pane says that it gives up starting. */
export const notStarted = 'recallAssistantNotStarted';
