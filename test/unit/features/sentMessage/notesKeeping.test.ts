import { answered, failed, type Answer, type FailureKind } from '../../../../src/mailbox/answer';
import { noNotes, type MessageNotes, type NotesMerge } from '../../../../src/mailbox/notes';
import { notesOf } from '../../../../src/core/recall/ownNotes';
import {
  createNotesKeeping,
  keptState,
  type NotedMessage,
} from '../../../../src/features/sentMessage/notesKeeping';
import { fakeTime } from '../../pane/fakeTime';

const id = '<1@norte.example>';
const letter = { at: '2026-11-20T09:59:00.000Z', letter: 'disregard', to: ['ana@x.example'] };

/** A mailbox with the notes of one message, and a pane that keeps them there. */
function pane() {
  const time = fakeTime();
  const server = {
    notes: null as MessageNotes | null,
    writings: 0,
    atOnce: 0,
    most: 0,
    fault: null as FailureKind | null,
    takes: 0,
  };
  const keep = async (merge: NotesMerge): Promise<Answer<MessageNotes>> => {
    server.writings += 1;
    server.atOnce += 1;
    server.most = Math.max(server.most, server.atOnce);
    const notes = merge(server.notes);
    if (server.takes > 0) await time.wait(server.takes, new AbortController().signal);
    server.atOnce -= 1;
    if (server.fault) return failed({ kind: server.fault, doing: 'keepNotes' });
    server.notes = notes;
    return answered(notes);
  };
  const keeping = createNotesKeeping(time);
  const message = (): NotedMessage => ({
    internetMessageId: id,
    notes: server.notes,
    readFrom: time.now(),
    keep,
  });
  const state = () => keptState(keeping.notes.of('key'), true).state;
  const shown = (read: NotedMessage | null) => notesOf(keeping.notes.of('key'), read);
  return { ...time, server, keeping, message, state, shown };
}

describe('what is said', () => {
  test('holds at once, is written together when it settles, and is then kept', async () => {
    const { server, keeping, message, pass, state, shown } = pane();
    const read = message();
    void keeping.change('key', read, { cause: 'wrongPeople' });
    void keeping.change('key', read, { unintended: { 'ana@x.example': true } });
    expect(shown(read)).toMatchObject({ cause: 'wrongPeople', unintended: ['ana@x.example'] });
    expect(state()).toBe('writing');
    await pass(799);
    expect(server.writings).toBe(0);
    await pass(1);
    expect(server.writings).toBe(1);
    expect(server.notes).toMatchObject({
      internetMessageId: id,
      cause: 'wrongPeople',
      unintended: ['ana@x.example'],
    });
    expect(state()).toBe('kept');
  });

  test('about a letter is written at once, and whoever waits for it is told when it is', async () => {
    const { server, keeping, message, pass } = pane();
    const kept = keeping.change('key', message(), { written: [letter] }).then(() => server.notes?.written);
    await pass(0);
    expect(await kept).toEqual([letter]);
  });

  test('in another window meanwhile stays', async () => {
    const { server, keeping, message, pass, shown } = pane();
    const read = message();
    server.notes = { ...noNotes(id), written: [letter], done: { call: 'then' } };
    void keeping.change('key', read, { cause: 'tooEarly' });
    await pass(800);
    expect(server.notes).toMatchObject({ cause: 'tooEarly', written: [letter], done: { call: 'then' } });
    expect(shown(read)).toMatchObject({ cause: 'tooEarly', written: [letter] });
  });

  test('while the message is being read is written as soon as it is', async () => {
    const { server, keeping, message, pass, shown } = pane();
    await keeping.change('key', null, { cause: 'regret' });
    await pass(60_000);
    expect([server.writings, keptState(keeping.notes.of('key'), false).state]).toEqual([0, 'unchecked']);
    server.notes = { ...noNotes(id), done: { call: 'then' } };
    const read = message();
    keeping.arrived('key', read);
    expect(shown(read)).toMatchObject({ cause: 'regret', done: { call: 'then' } });
    await pass(0);
    expect(server.notes).toMatchObject({ cause: 'regret', done: { call: 'then' } });
  });

  test('while the message is read once more is not undone by what was read before it', async () => {
    const { keeping, message, pass, shown } = pane();
    const read = message();
    void keeping.change('key', read, { done: { call: 'then' } });
    await pass(10);
    // Its reading began before the writing, and it arrives after.
    keeping.arrived('key', read);
    expect(shown(read).done).toEqual({ call: 'then' });
    const later = message();
    keeping.arrived('key', { ...later, notes: noNotes(id) });
    // What was read after the writing is the newer word: another window took it back.
    expect(shown(later).done).toEqual({});
  });

  test('about one message is not shown or written with another', async () => {
    const { server, keeping, message, pass } = pane();
    void keeping.change('key', message(), { cause: 'regret' });
    keeping.arrived('other', message());
    await pass(800);
    expect(keeping.notes.of('other')).toBeUndefined();
    expect(server.writings).toBe(1);
  });
});

describe('writing', () => {
  test('is one at a time: what is said meanwhile follows, and nothing is lost', async () => {
    const { server, keeping, message, pass } = pane();
    const read = message();
    server.takes = 3_000;
    void keeping.change('key', read, { done: { call: 'one' } });
    await pass(1_000);
    void keeping.change('key', read, { done: { write: 'two' } });
    await pass(1_000);
    expect([server.writings, server.most]).toEqual([1, 1]);
    await pass(10_000);
    expect([server.writings, server.most]).toEqual([2, 1]);
    expect(server.notes?.done).toEqual({ call: 'one', write: 'two' });
  });
});

describe('what could not be written', () => {
  const failing = async (fault: FailureKind) => {
    const all = pane();
    all.server.fault = fault;
    void all.keeping.change('key', all.message(), { cause: 'regret' });
    await all.pass(800);
    expect(keptState(all.keeping.notes.of('key'), true)).toMatchObject({
      state: 'failed',
      failure: { kind: fault },
    });
    return all;
  };

  test('is written again by itself, later and later, and then is kept', async () => {
    const { server, pass, state } = await failing('busy');
    const writings: number[] = [];
    for (const seconds of [4, 1, 14, 1, 59, 1, 300, 300]) {
      await pass(seconds * 1000);
      writings.push(server.writings);
    }
    expect(writings).toEqual([1, 2, 2, 3, 3, 4, 5, 6]);
    expect(state()).toBe('failed');
    server.fault = null;
    await pass(300_000);
    expect([state(), server.notes?.cause]).toEqual(['kept', 'regret']);
    await pass(3_600_000);
    expect(server.writings).toBe(7);
  });

  test.each<FailureKind>(['forbidden', 'consentRefused', 'interactionNeeded'])(
    'for want of permission (%s) waits until something happens',
    async (fault) => {
      const { server, keeping, pass, state, message } = await failing(fault);
      await pass(3_600_000);
      expect(server.writings).toBe(1);
      server.fault = null;
      keeping.arrived('key', message());
      await pass(0);
      expect([state(), server.notes?.cause]).toEqual(['kept', 'regret']);
    },
  );

  test('is written again when the pane is looked at, but not at each glance', async () => {
    const { server, keeping, pass, state } = await failing('offline');
    keeping.again();
    await pass(1_000);
    expect(server.writings).toBe(1);
    await pass(3_999);
    server.fault = null;
    await pass(1);
    keeping.again();
    await pass(0);
    expect([server.writings, state()]).toEqual([2, 'kept']);
    keeping.again();
    await pass(60_000);
    expect(server.writings).toBe(2);
  });

  test('goes with the next change, and nothing of either is lost', async () => {
    const { server, keeping, message, pass } = await failing('serverError');
    server.fault = null;
    void keeping.change('key', message(), { done: { call: 'then' } });
    await pass(0);
    expect(server.notes).toMatchObject({ cause: 'regret', done: { call: 'then' } });
  });

  test('through a bug of ours is told as a failure, too', async () => {
    const { keeping, message, pass, state } = pane();
    const broken = { ...message(), keep: () => Promise.reject(new Error('bug')) };
    void keeping.change('key', broken, { cause: 'regret' });
    await pass(800);
    expect(state()).toBe('failed');
  });
});
