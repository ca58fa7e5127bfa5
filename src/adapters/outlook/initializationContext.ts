import { officeCall } from './officeCall';
import { told } from './told';

const itemNow = () => Office.context.mailbox.item as Partial<Office.MessageCompose> | null | undefined;

/**
 * What the Smart Alert's button handed to the pane (contextData of event.completed), now and whenever it is pressed
 * while the pane is open (Mailbox 1.15); `null`: the pane was opened otherwise. Gives a function that ends it.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/smart-alerts-onmessagesend-walkthrough
 */
export function onInitializationContext(listener: (context: string | null) => void): () => void {
  let stopped = false;
  const tell = (context: unknown) => {
    if (!stopped) listener(typeof context === 'string' ? context : null);
  };
  const item = told(itemNow, null);
  void officeCall<string>((done) => item?.getInitializationContextAsync?.(done)).then((answer) => {
    if (answer.ok) tell(answer.value);
  });
  try {
    item?.addHandlerAsync?.(
      Office.EventType.InitializationContextChanged,
      (event: Office.InitializationContextChangedEventArgs) => {
        tell(event.initializationContextData);
      },
    );
  } catch {
    // This Outlook does not know the event, and opens the pane anew each time.
  }
  return () => {
    stopped = true;
    // The handler belongs to the message on screen: taken away after a switch, it would be the next message's.
    if (told(itemNow, null) !== item) return;
    try {
      item?.removeHandlerAsync?.(Office.EventType.InitializationContextChanged);
    } catch {
      // As above.
    }
  };
}
