import type { ShownAttachment } from '../../api';
import { recipientKind } from '../../api';
import { lines, type Draft, type Line } from '../draft';
import { CallFailure, codes, people, plainText, textOf, theDraft, type Call, type Parameters } from './call';
import { ewsId } from './initialData';

const lineOf = (parameters: Parameters): Line => lines[Number(parameters['recipientField'])] ?? 'to';

const htmlBody = 3;

const attachmentTypes = { file: 0, item: 1, reference: 2 };

/** An attachment as office.js takes it, in an answer and in an event. */
export const officeAttachment = ({ id, name, size, inline, kind, contentType }: ShownAttachment) => ({
  id: ewsId(id),
  name,
  size,
  isInline: inline,
  contentType,
  attachmentType: attachmentTypes[kind],
});

const asHtml = (text: string): string => {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
};

/** The item's id as it was last saved; without one, Outlook refuses. */
const savedId = ({ id }: Draft): string => {
  if (id === null) throw new CallFailure(codes.notSaved);
  return ewsId(id);
};

/** The calls about the message being written; the numbers are office.js's dispatch ids. */
export const composeCalls: Record<number, Call> = {
  14: () => ({ data: 'text' }),
  15: (parameters, context) => {
    const line = theDraft(context)[lineOf(parameters)];
    const { recipients } = context.setup.modes;
    // What is not resolved is not told.
    const told = recipients === 'notTold' ? [] : line;
    return {
      data: told.map(({ kind, name, address }) => ({
        name: recipients === 'withoutNames' ? '' : name,
        address,
        recipientType: kind,
      })),
    };
  },
  17: (parameters, context) => {
    theDraft(context);
    context.model.edit({ subject: textOf(parameters, 'subject') });
  },
  18: (_, context) => ({ data: theDraft(context).subject }),
  20: (parameters, context) => {
    const wanted = textOf(parameters, 'attachmentIndex');
    const found = theDraft(context).attachments.find(({ id }) => ewsId(id) === wanted);
    if (!found || !context.model.writing.detach(found.id)) throw new CallFailure(codes.noSuchAttachment);
  },
  21: (parameters, context) => {
    const { author } = theDraft(context);
    const line = people(parameters['recipientArray']);
    const { model } = context;
    model.edit({ [lineOf(parameters)]: line.map((one) => model.addressBook.resolve(author, one)) });
  },
  22: (parameters, context) => {
    const draft = theDraft(context);
    const field = lineOf(parameters);
    const { model } = context;
    const there = new Set(draft[field].map(({ address }) => address.toLowerCase()));
    const added = people(parameters['recipientArray']).filter(
      ({ address }) => !there.has(address.toLowerCase()),
    );
    const resolved = added.map((one) => model.addressBook.resolve(draft.author, one));
    model.edit({ [field]: [...draft[field], ...resolved] });
  },
  32: async (_, context) => {
    const draft = theDraft(context);
    await context.model.save();
    return { data: savedId(draft) };
  },
  37: (parameters, { model: { item } }) => {
    if (item.kind === 'nothing') throw new CallFailure(codes.notFound);
    const text = item.kind === 'draft' ? item.draft.body : item.message.bodyText;
    return { data: parameters['coercionType'] === htmlBody ? asHtml(text) : text };
  },
  38: (parameters, context) => {
    theDraft(context);
    const data = textOf(parameters, 'data');
    context.model.edit({ body: parameters['coercionType'] === htmlBody ? plainText(data) : data });
  },
  41: (_, { model }) => model.closeForm(),
  107: (_, { setup, model }) => {
    const user = setup.people.find(({ address }) => address === model.person);
    return { data: { name: user?.name ?? '', address: model.person, recipientType: recipientKind.user } };
  },
  149: (_, context) => ({ data: theDraft(context).attachments.map(officeAttachment) }),
  164: (_, context) => ({ data: savedId(theDraft(context)) }),
  166: (_, context) => {
    const { deliverAt } = theDraft(context);
    return { data: deliverAt === null ? 0 : Date.parse(deliverAt) };
  },
  167: (parameters, context) => {
    theDraft(context);
    context.model.edit({ deliverAt: new Date(Number(parameters['time'])).toISOString() });
  },
  174: (_, context) => {
    const { composeType } = theDraft(context);
    return {
      data: {
        composeType: context.setup.modes.composeTypeWrong ? 'newMail' : composeType,
        coercionType: 'text',
      },
    };
  },
};
