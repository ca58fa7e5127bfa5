import { element, redraw } from './dom';
import type { Draft } from './draft';
import type { OutlookModel } from './model';
import type { Words } from './words';
import { fieldTime, instantOf } from './zonedTime';

/** The files of a draft, each with a button that takes it away. */
export const drawAttachments = (
  region: HTMLElement,
  model: OutlookModel,
  { attachments }: Draft,
  words: Words,
): void => {
  region.setAttribute('aria-label', words.attachments);
  region.hidden = attachments.length === 0;
  redraw(region, attachments, () =>
    attachments.map(({ id, name, size }) =>
      element(
        'li',
        {},
        element('span', { class: 'file' }, name),
        ` (${size} B) `,
        element(
          'button',
          {
            type: 'button',
            'data-key': id,
            'aria-label': `${words.remove} ${name}`,
            onclick: () => void model.writing.detach(id),
          },
          '✕',
        ),
      ),
    ),
  );
};

/** Outlook's own options: receipts, and when it is to leave. */
export const drawOptions = (
  region: HTMLElement,
  model: OutlookModel,
  { readReceiptRequested, deliveryReceiptRequested, deliverAt }: Draft,
  words: Words,
): void => {
  const { timeZone } = model.setup;
  const box = (
    label: string,
    name: 'readReceiptRequested' | 'deliveryReceiptRequested',
    checked: boolean,
  ) => {
    const input = element('input', {
      type: 'checkbox',
      'data-key': name,
      checked,
      onchange: () => model.edit({ [name]: input.checked }),
    });
    return element('label', {}, input, label);
  };
  redraw(region, [readReceiptRequested, deliveryReceiptRequested, deliverAt], () => {
    const time = element('input', {
      type: 'datetime-local',
      'data-key': 'time',
      value: deliverAt === null ? '' : fieldTime(deliverAt, timeZone),
      onchange: () => model.edit({ deliverAt: time.value === '' ? null : instantOf(time.value, timeZone) }),
    });
    return [
      box(words.readReceipt, 'readReceiptRequested', readReceiptRequested),
      box(words.deliveryReceipt, 'deliveryReceiptRequested', deliveryReceiptRequested),
      element('label', {}, words.scheduleSend, time),
    ];
  });
};
