import { byId, element, redraw } from './dom';
import type { OutlookModel } from './model';
import type { Pane } from './pane';
import type { Words } from './words';

/** The command bar: Outlook's own commands, and the add-in's buttons as its manifest has them. */
export const drawRibbon = (model: OutlookModel, pane: Pane, words: Words): void => {
  const { item, setup } = model;
  // Phones have no surface for add-ins while composing.
  const isPhone = setup.client.kind === 'ios' || setup.client.kind === 'android';
  const compose = isPhone ? [] : setup.addIn.compose;
  const buttons = item.kind === 'draft' ? compose : setup.addIn.read;
  // A read surface belongs to a message; with a pinned pane its button stays where nothing is selected.
  const disabled = item.kind === 'nothing' && model.selected.length === 0 && !pane.isOpen;
  redraw(byId('ribbon'), [item.kind, disabled, buttons], () => [
    element('button', { class: 'primary', 'data-key': 'new', onclick: () => model.write() }, words.newMail),
    element('span', { class: 'separator' }),
    ...buttons.map((button) =>
      element(
        'button',
        {
          class: 'addIn',
          'data-key': button.id,
          title: button.tooltip,
          disabled,
          onclick: () => pane.open(button),
        },
        element('img', { src: button.icon, alt: '', width: '20', height: '20' }),
        button.label,
      ),
    ),
  ]);
};
