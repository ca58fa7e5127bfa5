import { readWorld, readWorldText } from '../../../outlook/world/readWorld';
import { ana, fromAna, worldFile } from '../smallWorld';

function complaintsAbout(changes: Record<string, unknown>): string[] {
  const reading = readWorld(worldFile(changes));
  return reading.ok ? [] : reading.complaints;
}

const people = worldFile().people as Record<string, unknown>[];
const organizations = worldFile().organizations as Record<string, unknown>[];

test('a well-formed world is read with its defaults filled in', () => {
  const reading = readWorld(worldFile({ messages: [fromAna()] }));
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  expect(reading.world.organizations[0]?.recall).toEqual({
    enabled: true,
    readMessages: true,
    maximumAgeDays: 365,
    alertRecipients: false,
    notReadReports: false,
  });
  expect(reading.world.client).toMatchObject({
    kind: 'web',
    addInEvents: true,
    sendAlertTimeout: 'PT5M',
    sessionDataShared: true,
  });
  expect(reading.world.messages[0]?.bcc).toEqual([]);
});

test.each([
  [
    'an unknown key',
    { messages: [fromAna({ recipient: [] })] },
    'messages[0].recipient: this key is not known',
  ],
  ['a missing key', { client: {} }, 'client.user: this key is missing'],
  [
    'a word that is none of the choices',
    { people: [{ ...people[0], mailbox: 'exchange' }] },
    'people[0].mailbox: expected one of "exchangeOnline", "exchangeServer", "outlookCom", "gmail", "internet", but found "exchange"',
  ],
  ['a time without a zone', { now: '2026-03-10T09:00:00' }, 'now: expected an ISO time with its zone'],
  [
    'a moment that is none',
    { messages: [fromAna({ sentAt: 'today' })] },
    'messages[0].sentAt: expected an ISO time',
  ],
  [
    'a month, whose length is not fixed',
    { messages: [fromAna({ sentAt: '-P1M' })] },
    'messages[0].sentAt: expected an ISO time',
  ],
  ['a negative duration', { answerTime: '-PT1S' }, 'answerTime: expected an ISO duration'],
  [
    'an address of nobody',
    { messages: [fromAna({ to: ['dan@acme.example'] })] },
    'messages[0].to[0]: expected an address of one of the people or groups, but found "dan@acme.example"',
  ],
  [
    'an organization that is not there',
    { organizations: [{ ...organizations[0], acceptsRecallsFrom: ['nobody'] }, organizations[1]] },
    'organizations[0].acceptsRecallsFrom[0]: expected the id of one of the organizations, but found "nobody"',
  ],
  [
    'a copy of somebody who gets none',
    { messages: [fromAna({ copies: { 'cleo@acme.example': {} } })] },
    'messages[0].copies["cleo@acme.example"]: expected somebody to whom this message goes',
  ],
  [
    'a message to nobody',
    { messages: [fromAna({ to: [] })] },
    'messages[0].to: a message needs at least one',
  ],
  [
    'an address that stands twice',
    { people: [...people, { address: 'A@acme.example', name: 'Another' }] },
    'people[6].address: "A@acme.example" stands here for the second time',
  ],
  [
    'sending from an address that is not shared',
    { messages: [fromAna({ from: 'ben@acme.example', sentBy: ana })] },
    'messages[0].sentBy: ana@acme.example may not send from ben@acme.example; add it to sharedWith',
  ],
  [
    'an alias as the user',
    { client: { user: 'a@acme.example' } },
    'client.user: expected the address (no alias)',
  ],
  [
    'a fault with a status of success',
    { faults: [{ on: 'recall', answer: { status: 200, code: 'x' } }] },
    'faults[0].answer.status: expected an HTTP status from 400 to 599, but found 200',
  ],
  [
    'a fault of no kind',
    { faults: [{ on: 'recall', answer: 'explode' }] },
    'faults[0].answer: expected "drop", "dropAfter"',
  ],
  [
    'a fault of nothing that there is',
    { faults: [{ on: 'recal', answer: 'drop' }] },
    'faults[0].on: expected one of "token", "batch",',
  ],
  [
    'a fault of no call',
    { faults: [{ on: 'officeCall', answer: 'drop' }] },
    'faults[0].call: this key is missing',
  ],
  [
    'a fault of an unknown call',
    { faults: [{ on: 'officeCall', call: 'cc', answer: 'drop' }] },
    'faults[0].call: expected one of "attachments", "body"',
  ],
  [
    'a call that answers as a server does',
    { faults: [{ on: 'officeCall', call: 'body', answer: { status: 500, code: 'x' } }] },
    'faults[0].answer: expected "drop", {"delay": "PT2S"} or {"code": 9020}',
  ],
  [
    'a request that answers as a call does',
    { faults: [{ on: 'recall', answer: { code: 9020 } }] },
    'faults[0].answer',
  ],
  [
    'a place that is no runtime',
    { faults: [{ on: 'officeCall', call: 'body', in: 'event', answer: 'drop' }] },
    'faults[0].in: expected one of "pane", "handler", but found "event"',
  ],
  [
    'no time at all for a handler',
    { client: { user: ana, sendAlertTimeout: 'PT0S' } },
    'client.sendAlertTimeout: expected an ISO duration',
  ],
  [
    'a word for whether there are events',
    { client: { user: ana, addInEvents: 'no' } },
    'client.addInEvents: expected true or false',
  ],
  [
    'policy and policyText at once',
    { policy: { tenant: 'x' }, policyText: '{' },
    'policyText: a world has either',
  ],
])('%s is refused with its path and what was expected', (_, changes, expected) => {
  expect(complaintsAbout(changes)).toEqual([expect.stringContaining(expected)]);
});

test('everything that is wrong is told at once', () => {
  expect(complaintsAbout({ now: 'x', timeZone: 'Nowhere/Land', client: {} })).toHaveLength(3);
});

test('broken JSON is complained of by line and column', () => {
  expect(readWorldText('{\n  "name": "x"\n  "now": 1\n}')).toEqual({
    ok: false,
    complaints: ['line 3, column 3: not valid JSON, comma expected'],
  });
});
