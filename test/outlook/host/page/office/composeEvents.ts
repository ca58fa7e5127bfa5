import type { DraftEvent } from '../writing';
import { officeAttachment } from './composeCalls';

/** An event of the message being written as office.js takes it: its name, and its data in one JSON text. */
export const officeEvent = (event: DraftEvent): [name: string, data: [string]] => {
  switch (event.kind) {
    case 'recipients':
      return ['olkRecipientsChanged', [JSON.stringify(event.changed)]];
    case 'attachments': {
      const attachmentDetails = officeAttachment(event.attachment);
      return [
        'olkAttachmentsChanged',
        [JSON.stringify({ attachmentStatus: event.status, attachmentDetails })],
      ];
    }
  }
};
