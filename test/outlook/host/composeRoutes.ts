import type { Hono } from 'hono';
import * as v from 'valibot';
import type { Session } from './session';

const people = v.array(v.object({ name: v.string(), address: v.string() }));
const writtenRequest = v.object({
  person: v.string(),
  message: v.object({
    id: v.nullable(v.string()),
    to: people,
    cc: people,
    bcc: people,
    subject: v.string(),
    body: v.string(),
    answers: v.nullable(v.string()),
    composeType: v.picklist(['newMail', 'reply', 'forward']),
    deliverAt: v.nullable(v.string()),
    attachments: v.optional(v.array(v.string())),
    readReceiptRequested: v.optional(v.boolean()),
    deliveryReceiptRequested: v.optional(v.boolean()),
  }),
});
const uploadRequest = v.object({ name: v.string(), contentType: v.string(), base64: v.string() });
const discardRequest = v.object({ person: v.string(), id: v.string() });

/** What the page's form asks of its own server. */
export const addComposeRoutes = (app: Hono, session: () => Session): void => {
  /** The id of the draft; `null` where it is no longer there. */
  app.post('/host/save', async (c) => {
    const { person, message } = v.parse(writtenRequest, await c.req.json());
    const { exchange } = session();
    const mailbox = exchange.mailbox(person);
    const draft = mailbox ? exchange.drafts.save(mailbox, message) : null;
    return c.json({ id: draft?.id ?? null, conversationId: draft?.conversationId ?? null });
  });
  app.post('/host/send', async (c) => {
    const { person, message } = v.parse(writtenRequest, await c.req.json());
    const { exchange } = session();
    const mailbox = exchange.mailbox(person);
    const sent = mailbox ? exchange.drafts.sendWritten(mailbox, message) : null;
    return c.json({ isSent: sent !== null });
  });
  app.post('/host/upload', async (c) => {
    const { name, contentType, base64 } = v.parse(uploadRequest, await c.req.json());
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const { bytes: _, ...attachment } = session().exchange.drafts.upload(name, contentType, bytes);
    return c.json(attachment);
  });
  app.post('/host/discard', async (c) => {
    const { person, id } = v.parse(discardRequest, await c.req.json());
    const mailbox = session().exchange.mailbox(person);
    const draft = mailbox?.findInOutlook(id);
    if (mailbox && draft?.isDraft) mailbox.move(draft, 'deletedItems', { isWaiting: false });
    return c.json({});
  });
};
