import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { actions, button, headline, until, verdicts, waitForState, whatCameBack } from './support/pane';
import { attemptIn, confirmRecall, keepingAnswers, letPass, lookForReport } from './support/recall';

type Part = Record<string, unknown>;

const opened = async (world: string | Part, message: string): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world, { message });
  await waitForState(outlook.pane, 'authoritative');
  return outlook;
};

/** The office with its tenant's recall settings, or the administrator's, changed. */
const officeWhere = (tenant: Part, administrator: Part = {}): Part => {
  const world = worldNamed('office');
  const [brannock, ...others] = world['organizations'] as Part[];
  const policy = world['policy'] as Part;
  const recall = { ...(policy['recall'] as Part), ...administrator };
  return {
    ...world,
    organizations: [{ ...brannock, recall: tenant }, ...others],
    policy: { ...policy, recall },
  };
};

/** The office with only this message, on this world's people. */
const officeWithOnly = (message: Part, changes: Part = {}): Part => {
  const sent = {
    id: 'the-one',
    story: 'A message.',
    from: 'niamh.byrne@brannock.example',
    subject: 'The one',
    body: 'Hello',
    sentAt: '-PT20M',
    ...message,
  };
  return {
    ...worldNamed('office'),
    ...changes,
    messages: [sent, ...((changes['messages'] ?? []) as Part[])],
  };
};

const declan = 'declan.walsh@brannock.example';

/** What is said below a recipient's reason, by its mark. */
const factsOf = (pane: Frame, address: string): Promise<string[]> =>
  pane
    .locator(`[data-address="${address}"] [data-evidence]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-evidence') ?? ''));

const rowText = (pane: Frame, address: string): Promise<string> =>
  pane.locator(`[data-address="${address}"]`).innerText();

describe('what came back about a message', () => {
  it('decides each row: answered, read, deleted, away, silent, bounced', async () => {
    const outlook = await opened('office', 'what-came-back');
    const { pane, simulator } = outlook;
    expect(await whatCameBack(pane)).toBe('1 reply may contain your text; a recall does not touch it.');
    await button(pane, '▸ Nothing to recall 1')
      .click()
      .catch(() => undefined);
    expect(await verdicts(pane)).toEqual({
      'declan.walsh@brannock.example': 'withinReachButRead answered reply',
      'aoife.kelly@brannock.example': 'withinReachButRead read report',
      'tomasz.nowak@brannock.example': 'withinReach deletedUnread report',
      'maeve.roche@brannock.example': 'withinReach noSignOfReading mailTips',
      'conor.daly@brannock.example': 'withinReach noSignOfReading mailTips',
      'pat.quinn@mail.example': 'nothingToRecall bounced report',
    });
    await pane.locator('[data-evidence]').first().waitFor();
    expect(await factsOf(pane, 'maeve.roche@brannock.example')).toEqual(['autoReplied']);
    expect(await factsOf(pane, 'conor.daly@brannock.example')).toEqual(['delivered']);
    expect(await rowText(pane, 'conor.daly@brannock.example')).toContain(
      'No sign that it was opened (receipt requested, none received).',
    );
    // In two batches, and nothing was changed by looking.
    const responses = simulator.log.requests.filter(({ path }) =>
      /REPORT\.|conversationId eq|\/\$value$/.test(path),
    );
    expect(responses.every(({ inBatch }) => inBatch)).toBe(true);
    expect(keepingAnswers(simulator)).toEqual([]);
    const inbox = simulator.exchange.mailbox('niamh.byrne@brannock.example')?.list('inbox') ?? [];
    const reports = inbox.filter(({ itemClass }) => itemClass.startsWith('REPORT.'));
    expect(reports.length).toBeGreaterThan(5);
    expect(reports.filter(({ isRead }) => isRead)).toEqual([]);
  });

  it('is all shown on demand, each fact with its time and what it rests on', async () => {
    const { pane } = await opened('office', 'what-came-back');
    await whatCameBack(pane);
    await button(pane, 'Why?').click();
    await until(async () => (await factsOf(pane, declan)).length === 2);
    expect(await factsOf(pane, declan)).toEqual(['answered', 'delivered']);
    const text = await rowText(pane, declan);
    expect(text).toContain(
      'Answered at 7:35 AM, so it has been read. From: a mail that answers this message',
    );
    expect(text).toContain('Delivered at 7:15 AM. From: a report with this message’s key');
  });

  it('says the same in Spanish', async () => {
    const { pane } = await opened('oficina', 'lo-que-ha-llegado');
    expect(await whatCameBack(pane)).toBe('1 respuesta puede incluir el texto; la recuperación no la toca.');
    expect(await verdicts(pane)).toMatchObject({
      'javier.molina@almenara.example': 'withinReachButRead answered reply',
      'begona.iriarte@almenara.example': 'withinReachButRead read report',
      'andres.pena@almenara.example': 'withinReach deletedUnread report',
      'teresa.lago@almenara.example': 'withinReach noSignOfReading mailTips',
    });
    await until(async () =>
      (await rowText(pane, 'teresa.lago@almenara.example')).includes('Respuesta automática'),
    );
    await button(pane, '¿Por qué?').click();
    const row = pane.locator('[data-address="begona.iriarte@almenara.example"]');
    await row.locator('[data-list="evidence"]').waitFor();
    expect(await row.innerText()).toContain('Según: un informe con la clave de este mensaje');
  });

  it('names the known readers of a group, which keeps its verdict', async () => {
    const { pane } = await opened('office', 'group-of-300');
    await whatCameBack(pane);
    expect(await verdicts(pane)).toEqual({ 'everyone@brannock.example': 'withinReach read report' });
    await pane.locator('[data-part="readers"]').waitFor();
    expect(await rowText(pane, 'everyone@brannock.example')).toContain(
      'Known to have read it: Tomasz Nowak.',
    );
  });

  it('puts read copies out of reach where the administrator says that they stay', async () => {
    const { pane } = await opened(
      officeWhere({ readMessages: false }, { readMessages: 'no' }),
      'what-came-back',
    );
    await whatCameBack(pane);
    expect(await verdicts(pane)).toMatchObject({
      'aoife.kelly@brannock.example': 'outOfReach alreadyRead administrator',
      'conor.daly@brannock.example': 'withinReach noSignOfReading mailTips',
    });
  });

  it('leaves nothing to recall where everything bounced', async () => {
    const pat = 'pat.quinn@mail.example';
    const { pane } = await opened(
      officeWithOnly({
        to: [pat, declan],
        copies: { [pat]: { bounced: true }, [declan]: { bounced: true } },
      }),
      'the-one',
    );
    await whatCameBack(pane);
    expect(await headline(pane)).toBe('Reported as delivered to nobody. Nothing to recall is known.');
    expect(await actions(pane)).toEqual([]);
  });
});

describe('where nothing came back', () => {
  it('says so, and that nobody knows where no receipt was requested', async () => {
    const { pane } = await opened('office', 'all-inside');
    expect(await whatCameBack(pane)).toBe('No receipt or reply has come back so far.');
    expect(Object.values(await verdicts(pane))).toEqual(
      Array.from({ length: 4 }, () => 'withinReach noReceiptRequested mailTips'),
    );
  });
});

describe('where it could not be looked for', () => {
  it('keeps the verdict, says so, and looks again on demand', async () => {
    const fault = { on: 'responses', answer: { status: 403, code: 'ErrorAccessDenied' }, times: 3 };
    const { pane } = await opened(officeWithOnly({ to: [declan] }, { faults: [fault] }), 'the-one');
    const note = pane.locator('[data-responses="failed"]');
    await note.waitFor();
    await pane.getByText('It could not be checked what has come back.').waitFor();
    expect(await button(pane, 'Copy details for support').count()).toBe(1);
    expect(await verdicts(pane)).toEqual({ [declan]: 'withinReach notChecked mailTips' });
    await button(pane, 'Look again').click();
    expect(await whatCameBack(pane)).toBe('No receipt or reply has come back so far.');
    expect(await verdicts(pane)).toEqual({ [declan]: 'withinReach noReceiptRequested mailTips' });
  });

  it('says nothing about reading where a part of the answer is missing', async () => {
    const fault = { on: 'responses', answer: { status: 403, code: 'ErrorAccessDenied' }, times: 1 };
    const message = { to: [declan], readReceiptRequested: true };
    const { pane } = await opened(officeWithOnly(message, { faults: [fault] }), 'the-one');
    await whatCameBack(pane);
    await pane.locator('[data-part="cut-short"]').waitFor();
    expect(await verdicts(pane)).toEqual({ [declan]: 'withinReach notChecked mailTips' });
  });
});

describe('a recall', () => {
  it('makes a not-read report no act of the recipient', async () => {
    const tenant = officeWhere({ notReadReports: true });
    const world = {
      ...officeWithOnly({ to: [declan], readReceiptRequested: true }),
      organizations: tenant['organizations'],
    };
    const outlook = await opened(world, 'the-one');
    const { pane, simulator } = outlook;
    await whatCameBack(pane);
    await confirmRecall(pane);
    await attemptIn(pane, 'requested');
    await letPass(outlook, 'PT5M');
    await lookForReport(outlook);
    await attemptIn(pane, 'reported');
    const inbox = simulator.exchange.mailbox('niamh.byrne@brannock.example')?.list('inbox') ?? [];
    expect(inbox.map(({ itemClass }) => itemClass)).toContain('REPORT.IPM.Note.IPNNRN');
    expect(await whatCameBack(pane)).toBe('Nobody has replied so far.');
    expect(await verdicts(pane)).toEqual({ [declan]: 'recallRequested noSignOfReading mailTips' });
    expect(await factsOf(pane, declan)).toEqual([]);
  });
});

describe('very much', () => {
  it('300 receipts and a conversation of 200 messages are all looked through', async () => {
    const office = worldNamed('office');
    const reader = (index: number) => `reader${index}@brannock.example`;
    const readers = Array.from({ length: 300 }, (_, index) => reader(index));
    const people = [
      ...(office['people'] as Part[]),
      ...readers.map((address, index) => ({ address, name: `Reader ${index}`, organization: 'brannock' })),
    ];
    const answers = Array.from({ length: 200 }, (_, index) => ({
      id: `answer-${index}`,
      story: 'An answer.',
      from: reader(index),
      to: ['niamh.byrne@brannock.example'],
      subject: 'RE: The one',
      body: 'Thanks',
      sentAt: '-PT2M',
      inReplyTo: 'the-one',
    }));
    const message = {
      to: readers,
      readReceiptRequested: true,
      copies: Object.fromEntries(readers.map((address) => [address, { readAt: '-PT10M' }])),
    };
    const outlook = await opened(officeWithOnly(message, { people, messages: answers }), 'the-one');
    const { pane } = outlook;
    expect(await whatCameBack(pane)).toBe('200 replies may contain your text; a recall does not touch them.');
    expect(await pane.locator('[data-part="cut-short"]').count()).toBe(0);
    expect(
      await pane
        .locator('[data-group]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-group'))),
    ).toEqual(['withinReachButRead']);
  });
});
