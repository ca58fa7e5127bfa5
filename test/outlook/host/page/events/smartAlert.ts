import { element } from '../dom';
import type { AlertWords } from './alertWords';
import type { CompletedOptions } from './completedOptions';

/** What the person wants: send it, go back to the draft, or go back with the add-in's command carried out. */
export type AlertAnswer = 'send' | 'stay' | 'act';

/** A Smart Alert on screen. */
export interface ShownAlert {
  /** Settles when the person presses a button. */
  answer: Promise<AlertAnswer>;
  /** Takes it off the screen. */
  close(): void;
}

interface AlertButton {
  label: string;
  answer: AlertAnswer;
}

/** The buttons where nothing but the time has spoken. */
export const plainButtons = (words: AlertWords): AlertButton[] => [
  { label: words.sendAnyway, answer: 'send' },
  { label: words.dontSend, answer: 'stay' },
];

/** The buttons where the add-in could not be started. */
export const laterButtons = (words: AlertWords): [AlertButton, AlertButton] => [
  { label: words.sendAnyway, answer: 'send' },
  { label: words.tryLater, answer: 'stay' },
];

/**
 * The buttons under what a handler said. Its label stands on a button of its own where the client has one and the handler
 * names a command, else on the one that does not send.
 */
export const buttonsFor = (
  { cancelLabel, commandId }: CompletedOptions,
  takeAction: boolean,
  words: AlertWords,
): AlertButton[] => {
  const send: AlertButton = { label: words.sendAnyway, answer: 'send' };
  if (takeAction && commandId !== null) {
    const act: AlertButton = { label: cancelLabel ?? words.takeAction, answer: 'act' };
    return [act, send, { label: words.dontSend, answer: 'stay' }];
  }
  return [send, { label: cancelLabel ?? words.dontSend, answer: commandId === null ? 'stay' : 'act' }];
};

/** Shows a Smart Alert over everything else. Escape goes back to the draft. */
export const showAlert = (addIn: string, text: string, buttons: AlertButton[]): ShownAlert => {
  let answered: (answer: AlertAnswer) => void = () => undefined;
  const answer = new Promise<AlertAnswer>((pressed) => (answered = pressed));
  const dialog = element(
    'dialog',
    { class: 'smartAlert', 'aria-label': addIn },
    element('h2', {}, addIn),
    element('p', {}, text),
    ...buttons.map(({ label, answer: meaning }) =>
      element('button', { onclick: () => answered(meaning) }, label),
    ),
  );
  dialog.addEventListener('cancel', () => answered('stay'));
  document.body.append(dialog);
  dialog.showModal();
  return { answer, close: () => dialog.remove() };
};
