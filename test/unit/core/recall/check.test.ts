import { answered } from '../../../../src/mailbox/answer';
import type { Mailbox } from '../../../../src/mailbox/mailbox';
import type { MessageOnScreen } from '../../../../src/mailbox/types';
import { checkSentMessage, type CheckStep } from '../../../../src/core/recall/check';
import { FakeMailbox, noResponses, type Script } from './fakeMailbox';
import { ago, now } from './input';
import { failure, onScreen, reading, tip, tipMap, to } from './samples';

type Happening = keyof Mailbox | 'wait';

/** Checks in a mailbox that answers as scripted, in a time that passes only by waiting. */
async function check(
  script: Script = {},
  item: Partial<MessageOnScreen> = {},
  happens: (what: Happening, stop: AbortController) => void = () => undefined,
) {
  const stop = new AbortController();
  const pauses: number[] = [];
  const told: { step: CheckStep; after: string[] }[] = [];
  let passed = 0;
  const mailbox = new FakeMailbox(script, (method) => happens(method, stop));
  const ports = {
    mailbox,
    wait: (milliseconds: number) => {
      pauses.push(milliseconds / 1000);
      passed += milliseconds;
      happens('wait', stop);
      return Promise.resolve();
    },
    now: () => new Date(now.getTime() + passed),
  };
  await checkSentMessage(onScreen(item), 'me@norte.example', ports, stop.signal, (step) =>
    told.push({ step, after: [...mailbox.calls] }),
  );
  return { told, steps: told.map(({ step }) => step.step), last: told.at(-1)?.step, pauses, mailbox };
}

const notThere = failure('notFound');
const there = answered(reading());
const justSent = { changedAt: ago(0, 'minutes') };
const report = { id: 'report-1', receivedAt: ago(1, 'minutes') };

describe('a message that the server has', () => {
  it('has its verdict after two round trips', async () => {
    const { told } = await check();
    expect(told[0]).toMatchObject({
      step: {
        step: 'checked',
        checked: {
          ...reading(),
          tips: tipMap(tip('ana@norte.example')),
          report: null,
          reportSearch: 'notYet',
          responses: null,
          responseSearch: 'notYet',
        },
      },
      after: ['readSentMessage', 'readMailTips'],
    });
  });

  it('says that there is no report only when Exchange was asked', async () => {
    const { told } = await check();
    expect(told[1]).toMatchObject({
      step: { step: 'checked', checked: { report: null, reportSearch: 'done' } },
      after: ['readSentMessage', 'readMailTips', 'findResponses', 'findRecallReport'],
    });
  });

  it('looks for what came back beside the report, once each, and tells it last', async () => {
    const responses = { ...noResponses, cutShort: true };
    const { told, mailbox } = await check({ findResponses: [answered(responses)] });
    expect(told.map(({ step }) => step)).toMatchObject([
      { checked: { responseSearch: 'notYet' } },
      { checked: { reportSearch: 'done', responseSearch: 'notYet' } },
      { checked: { reportSearch: 'done', responseSearch: 'done', responses } },
    ]);
    expect(told).toHaveLength(3);
    expect(mailbox.calls.slice(2).sort()).toEqual(['findRecallReport', 'findResponses']);
  });

  it('keeps the verdict where nobody could look for what came back, and says why', async () => {
    const { last } = await check({ findResponses: [failure('busy', 'findResponses')] });
    expect(last).toMatchObject({
      step: 'checked',
      checked: {
        responses: null,
        responseSearch: 'failed',
        responseFailure: { kind: 'busy' },
        reportSearch: 'done',
      },
    });
  });

  it('asks for tips about each recipient once, not about the sender nor about who has no address', async () => {
    const recipients = [
      to('ana@norte.example'),
      to('Ana@norte.example', 'cc'),
      to('my.alias@norte.example', 'cc'),
      to('', 'cc'),
      to('eva@other.example', 'bcc'),
    ];
    const { mailbox } = await check({ readSentMessage: [answered(reading({ recipients }))] });
    expect(mailbox.tipsAskedFor).toEqual([['ana@norte.example', 'eva@other.example']]);
  });

  it('asks for no tips when it went to nobody else', async () => {
    const { mailbox, last } = await check({
      readSentMessage: [answered(reading({ recipients: [to('me@norte.example')] }))],
    });
    expect(mailbox.calls).not.toContain('readMailTips');
    expect(last).toMatchObject({ step: 'checked', checked: { tips: null } });
  });

  it('looks for the report afterwards, and tells again when there is one', async () => {
    const { told } = await check({ findRecallReport: [answered(report)] });
    expect(told.map(({ step }) => step)).toMatchObject([
      { step: 'checked', checked: { report: null } },
      { step: 'checked', checked: { report, tips: tipMap(tip('ana@norte.example')) } },
      { step: 'checked', checked: { report } },
    ]);
  });

  it('is not disturbed by a search for the report that failed', async () => {
    const { steps, last } = await check({ findRecallReport: [failure('busy')] });
    expect(steps).toEqual(['checked', 'checked', 'checked']);
    expect(last).toMatchObject({ checked: { report: null, reportSearch: 'failed' } });
  });

  it('asks nothing more about a draft', async () => {
    const { mailbox, last } = await check({ readSentMessage: [answered(reading({ folder: 'drafts' }))] });
    expect(mailbox.calls).toEqual(['readSentMessage']);
    expect(last).toMatchObject({ step: 'checked' });
  });
});

describe('a server that does not answer as hoped', () => {
  it('without mail tips the domains remain', async () => {
    const { last } = await check({ readMailTips: [failure('busy')] });
    expect(last).toMatchObject({
      step: 'checked',
      checked: { tips: null, organization: { verifiedDomains: ['norte.example'] } },
    });
  });

  it('without mail tips and without domains the reading still counts, and says why nobody knows where the mailboxes are', async () => {
    const { told } = await check({
      readSentMessage: [answered(reading({}, { organization: null }))],
      readMailTips: [failure('busy')],
    });
    expect(told[0]?.step).toMatchObject({
      step: 'checked',
      checked: { ...reading({}, { organization: null }), tipsFailure: { kind: 'busy', doing: 'test' } },
    });
  });

  it('a failure to read is told at once and not waited for', async () => {
    const { told, pauses } = await check({ readSentMessage: [failure('forbidden')] }, justSent);
    expect(told.map(({ step }) => step)).toEqual([
      { step: 'failed', failure: { kind: 'forbidden', doing: 'test' } },
    ]);
    expect(pauses).toEqual([]);
  });
});

describe('a message that the server does not have', () => {
  it('young: tries again after 5 and after 10 seconds, until it is filed', async () => {
    const { steps, pauses } = await check({ readSentMessage: [notThere, notThere, there] }, justSent);
    expect(steps).toEqual(['waiting', 'waiting', 'checked', 'checked', 'checked']);
    expect(pauses).toEqual([5, 10]);
  });

  it('never filed: gives up after two minutes', async () => {
    const { steps, pauses, mailbox } = await check({ readSentMessage: [notThere] }, justSent);
    expect(steps.at(-1)).toBe('missing');
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(120);
    expect(mailbox.calls).toHaveLength(pauses.length + 1);
  });

  it('gives up sooner when it was sent a while ago already', async () => {
    const { last, pauses } = await check(
      { readSentMessage: [notThere] },
      { changedAt: new Date(now.getTime() - 110_000).toISOString() },
    );
    expect(last).toEqual({ step: 'missing', waited: true });
    expect(pauses).toEqual([5, 10]);
  });

  it('gives up even if the clock says that it was sent in the future', async () => {
    const { last, pauses } = await check({ readSentMessage: [notThere] }, { changedAt: ago(-60, 'minutes') });
    expect(last).toEqual({ step: 'missing', waited: true });
    expect(pauses).toEqual([5, 10, 20, 30, 55]);
  });

  it('old: is missing at once', async () => {
    const { steps, pauses, mailbox } = await check(
      { readSentMessage: [notThere] },
      { changedAt: ago(2, 'minutes') },
    );
    expect(steps).toEqual(['missing']);
    expect(pauses).toEqual([]);
    expect(mailbox.calls).toEqual(['readSentMessage']);
  });

  it('another failure while waiting ends the waiting', async () => {
    const { steps } = await check({ readSentMessage: [notThere, failure('forbidden')] }, justSent);
    expect(steps).toEqual(['waiting', 'failed']);
  });
});

describe('a copy that is not in Sent Items', () => {
  const elsewhere = (address: string) => ({
    readSentMessage: [answered(reading({ folder: 'elsewhere', from: { name: 'From', address } }))],
    findSentCopy: [answered('item-in-sent-items')],
  });

  it.each(['me@norte.example', 'My.Alias@norte.example'])(
    "the user's own received copy (from %s) leads to the copy in Sent Items",
    async (address) => {
      const { told, mailbox } = await check(elsewhere(address));
      expect(told.map(({ step }) => step)).toMatchObject([
        { step: 'checked', checked: { sentCopy: 'item-in-sent-items' } },
      ]);
      expect(mailbox.calls).toEqual(['readSentMessage', 'findSentCopy']);
    },
  );

  it('a message from somebody else leads nowhere', async () => {
    const { last, mailbox } = await check(elsewhere('eva@norte.example'));
    expect(last).toMatchObject({ step: 'checked', checked: { sentCopy: null } });
    expect(mailbox.calls).toEqual(['readSentMessage']);
  });

  it('an own copy without another in Sent Items leads nowhere', async () => {
    const { last } = await check({ ...elsewhere('me@norte.example'), findSentCopy: [answered(null)] });
    expect(last).toMatchObject({ step: 'checked', checked: { sentCopy: null } });
  });

  it('the address that Outlook shows is an own one, even if the server does not list the own addresses', async () => {
    const { last } = await check({
      ...elsewhere('me@norte.example'),
      readSentMessage: [answered(reading({ folder: 'elsewhere' }, { ownAddresses: null }))],
    });
    expect(last).toMatchObject({ checked: { sentCopy: 'item-in-sent-items' } });
  });
});

describe('a check that was called off', () => {
  const elsewhere = { readSentMessage: [answered(reading({ folder: 'elsewhere' }))] };
  const cases: [string, Script, Happening, number][] = [
    ['while the message was read', {}, 'readSentMessage', 0],
    ['while a failing read was under way', { readSentMessage: [failure('busy')] }, 'readSentMessage', 0],
    ['while mail tips were read', {}, 'readMailTips', 0],
    ['while the sent copy was looked for', elsewhere, 'findSentCopy', 0],
    ['while the report was looked for', { findRecallReport: [answered(report)] }, 'findRecallReport', 1],
    ['while waiting for the copy to be filed', { readSentMessage: [notThere] }, 'wait', 1],
  ];
  it.each(cases)('%s tells nothing any more', async (_, script, moment, toldBefore) => {
    const { told } = await check(script, justSent, (what, stop) => {
      if (what === moment) stop.abort();
    });
    expect(told).toHaveLength(toldBefore);
  });

  it('while waiting asks nothing any more', async () => {
    const { mailbox } = await check({ readSentMessage: [notThere] }, justSent, (what, stop) => {
      if (what === 'wait') stop.abort();
    });
    expect(mailbox.calls).toEqual(['readSentMessage']);
  });
});
