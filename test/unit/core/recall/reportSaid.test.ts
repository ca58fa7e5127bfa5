import { judge } from '../../../../src/core/recall/judge';
import { reportSaid } from '../../../../src/core/recall/attempt';
import { peopleToWriteTo } from '../../../../src/core/recall/summary';
import type { VerdictInput } from '../../../../src/core/recall/verdicts';
import { ago, input, recipient } from './input';

describe('what the report says, as the user ticked it', () => {
  const at = ago(2, 'minutes');
  const reported: VerdictInput['attempt'] = { state: 'reported', at, report: { id: 'r', receivedAt: at } };
  const said = (attempt: VerdictInput['attempt'], ...notRemoved: string[]) =>
    judge(
      input({
        recipients: [
          recipient({ address: 'Ana@norte.example' }),
          recipient({ address: 'ben@norte.example' }),
          recipient({ address: 'eva@other.example', reach: 'outside' }),
          recipient({ address: 'leo@partner.example', reach: 'partner' }),
        ],
        attempt,
        reportSaid: { notRemoved },
      }),
    ).recipients.map(({ verdict, reason, basis }) => `${verdict} ${reason} ${basis}`);

  it('all removed: only those within reach, for nobody else was in it', () => {
    expect(said(reported)).toEqual([
      'recallRequested removed user',
      'recallRequested removed user',
      'outOfReach outside mailTips',
      'perhaps partner mailTips',
    ]);
  });

  it('all removed: of a group with members outside not told as a whole', () => {
    const [all] = judge(
      input({
        recipients: [recipient({ address: 'all@norte.example', group: { members: 30, outside: 2 } })],
        attempt: reported,
        reportSaid: { notRemoved: [] },
      }),
    ).recipients;
    expect(all?.verdict).toBe('recallRequested');
    expect(all?.reason).not.toBe('removed');
  });

  it('some not: their copies are out of reach', () => {
    expect(said(reported, 'ana@norte.example').slice(0, 2)).toEqual([
      'outOfReach notRemoved user',
      'recallRequested removed user',
    ]);
  });

  it('those not removed are to be written to, those removed are not', () => {
    const { recipients } = judge(
      input({
        recipients: [
          recipient({ address: 'ana@norte.example' }),
          recipient({ address: 'ben@norte.example' }),
        ],
        attempt: reported,
        reportSaid: { notRemoved: ['ben@norte.example'] },
      }),
    );
    expect(peopleToWriteTo(recipients).map(({ address }) => address)).toEqual(['ben@norte.example']);
  });
});

test('what was ticked holds for the report that was there, not for a later one', () => {
  const report = { id: 'r', receivedAt: ago(10, 'minutes') };
  const attempt = { state: 'reported', at: null, report } as const;
  const ticked = (minutes: number) => ({ saidAt: ago(minutes, 'minutes'), notRemoved: [] });
  expect(reportSaid(attempt, ticked(5))).toEqual(ticked(5));
  expect(reportSaid(attempt, ticked(20))).toBeNull();
  expect(reportSaid({ state: 'requested', at: ago(12, 'minutes') }, ticked(5))).toBeNull();
});
