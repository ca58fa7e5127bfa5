import {
  readComposedMessage,
  readDelay,
  writeRecipients,
} from '../../../../src/adapters/outlook/composeItem';
import { fakeOffice } from './fakeOffice';

type Done = (result: object) => void;
const succeed = (value?: unknown) => (done: Done) => {
  done({ status: 'succeeded', value });
};

/** A message being written, whose line To takes at most 100 people at a time, as Outlook's does. */
function longLine(people: object[] = []) {
  const line = {
    people,
    /** Runs when so many were added to the line; gives whether Outlook then fails. */
    atAdd: (): boolean => false,
    getAsync: (done: Done) => {
      succeed([...line.people])(done);
    },
    setAsync: (part: object[], done: Done) => {
      line.people = part;
      succeed()(done);
    },
    addAsync: (part: object[], done: Done) => {
      if (line.atAdd()) {
        done({ status: 'failed', error: { code: 9020 } });
        return;
      }
      line.people = [...line.people, ...part];
      succeed()(done);
    },
  };
  return line;
}

const crowd = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ name: '', address: `p${index}@norte.example` }));
const asTold = (people: ReturnType<typeof crowd>) =>
  people.map(({ address }) => ({ displayName: '', emailAddress: address }));

describe('a line longer than Outlook takes at once', () => {
  test('is set and added to', async () => {
    const to = longLine();
    fakeOffice({ item: { to } });
    expect(await writeRecipients('to', crowd(250))).toMatchObject({ ok: true });
    expect(to.people).toEqual(asTold(crowd(250)));
  });

  test('gets back whom it had when Outlook fails in its midst', async () => {
    const before = asTold(crowd(3));
    const to = longLine(before);
    to.atAdd = () => true;
    fakeOffice({ item: { to } });
    expect(await writeRecipients('to', crowd(250))).toEqual({ ok: false, code: 9020 });
    expect(to.people).toEqual(before);
  });

  test('does not go on in the next message', async () => {
    const next = longLine();
    const to = longLine();
    const mailbox = { item: { to } as unknown };
    fakeOffice(mailbox);
    const set = to.setAsync;
    to.setAsync = (part, done) => {
      set(part, done);
      mailbox.item = { to: next };
    };
    expect(await writeRecipients('to', crowd(250))).toEqual({ ok: false, code: 'otherItem' });
    expect([to.people.length, next.people.length]).toEqual([100, 0]);
  });

  test('is not begun where Outlook does not tell whom it has', async () => {
    const to = longLine(asTold(crowd(3)));
    to.getAsync = succeed();
    fakeOffice({ item: { to } });
    expect(await writeRecipients('to', crowd(250))).toEqual({ ok: false, code: 'noAnswer' });
    expect(to.people).toEqual(asTold(crowd(3)));
  });
});

/** A message whose every call answers with this value. */
function answering(value?: unknown) {
  const part = { getAsync: succeed(value) };
  const body = { getAsync: (_: string, done: Done) => succeed(value)(done) };
  fakeOffice({
    item: {
      ...{ to: part, cc: part, bcc: part, from: part, subject: part, body, delayDeliveryTime: part },
      getAttachmentsAsync: succeed(value),
      getComposeTypeAsync: succeed(value),
    },
  });
  const { mailbox } = (globalThis as unknown as { Office: { context: { mailbox: object } } }).Office.context;
  Object.assign(mailbox, { userProfile: { emailAddress: 'me@norte.example' } });
}

describe('what Outlook leaves out of its answers', () => {
  test('a part that came empty was not read', async () => {
    answering();
    expect(await readComposedMessage()).toEqual({
      message: {
        from: 'me@norte.example',
        recipients: [],
        subject: '',
        body: '',
        attachments: [],
        kind: 'unknown',
      },
      unread: ['recipients', 'from', 'subject', 'body', 'attachments', 'kind'],
    });
    expect(await readDelay()).toEqual({ ok: false, code: 'noAnswer' });
  });

  test('a person without address or name, and a file without a name, have empty ones', async () => {
    answering([{}]);
    const { message } = await readComposedMessage();
    expect(message.recipients[0]).toEqual({ name: '', address: '', field: 'to', type: 'other' });
    expect(message.attachments).toEqual([{ id: '', name: '', inline: false }]);
  });
});
