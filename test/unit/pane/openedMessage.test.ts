import { assess } from '../../../src/core/recall/assess';
import { defaultPolicy } from '../../../src/policy/policy';
import { stillOpen, type View } from '../../../src/pane/openedMessage';
import { now } from '../core/recall/input';
import { onScreen, reading, tip, tipMap } from '../core/recall/samples';
import type { SentMessage } from '../../../src/mailbox/types';
import type { Place } from '../../../src/pane/paneState';

const confirmation = (from: Place): View => ({ name: 'confirmation', from });

const assessed = (message: Partial<SentMessage>, askAbove: number | null = null) =>
  assess({
    item: onScreen(),
    account: { kind: 'exchangeOnline', address: 'me@norte.example' },
    client: 'web',
    policy: { ...defaultPolicy, recall: { ...defaultPolicy.recall, askAbove } },
    step: {
      step: 'checked',
      checked: {
        ...reading(message),
        tips: tipMap(tip('ana@norte.example')),
        tipsFailure: null,
        report: null,
        reportSearch: 'done',
        responses: null,
        responseSearch: 'notYet',
        sentCopy: null,
      },
    },
    runningSince: null,
    ownAttempt: null,
    unintended: [],
    reportNoted: null,
    now,
  });

test('a confirmation stays open while the recall is offered', () => {
  const view = confirmation('bar');
  expect(stillOpen(view, assessed({}))).toBe(view);
});

test.each([
  ['the message was moved', assessed({ folder: 'elsewhere' })],
  ['it is no message that can be recalled', assessed({ kind: 'meeting' })],
  ['only the service desk recalls from so many', assessed({}, 0)],
  [
    'a recall was requested meanwhile',
    assessed({
      attempt: {
        internetMessageId: '<salaries@norte.example>',
        state: 'requested',
        requestedAt: now.toISOString(),
      },
    }),
  ],
])('it closes under a verdict that forbids it: %s', (_, assessment) => {
  expect(stillOpen(confirmation('bar'), assessment)).toBeNull();
});

test('any other view stays open, and none opens by itself', () => {
  const letters: View = { name: 'followUp', letter: null };
  expect(stillOpen(letters, assessed({ kind: 'meeting' }))).toBe(letters);
  expect(stillOpen(null, assessed({}))).toBeNull();
});
