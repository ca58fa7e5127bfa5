import { createLooking, type LookOutcome } from '../../../../src/features/tracking/looking';
import { fakeTime } from '../../pane/fakeTime';

const seconds = 1_000;
const hours = 3_600_000;
const wanted = { awaited: true, visible: true };
const nothing: LookOutcome = { news: false, failure: null };

/** A pane that asks every ten seconds whether it may look, as its clock does; looks take `takes` and give `outcome`. */
function pane(outcome: LookOutcome = nothing, takes = 0) {
  const time = fakeTime();
  const begun = time.now().getTime();
  const looking = createLooking(time.now);
  const at: number[] = [];
  const signals: AbortSignal[] = [];
  const look = async (signal: AbortSignal) => {
    at.push((time.now().getTime() - begun) / seconds);
    signals.push(signal);
    if (takes > 0) await time.wait(takes, signal);
    return outcome;
  };
  const goOn = async (duration: number, around = wanted) => {
    for (let passed = 0; passed < duration; passed += 10 * seconds) {
      await time.pass(10 * seconds);
      looking.mayLook(around, look);
      await time.settle();
    }
  };
  return { ...time, looking, at, signals, look, goOn };
}

test('it looks later and later, counted from the end of the look before', async () => {
  const { at, goOn } = pane();
  await goOn(30 * 60 * seconds);
  // 15 s, 30 s, 1, 2 and 5 minutes, as far as a clock of ten seconds can tell.
  expect(at).toEqual([20, 50, 110, 230, 530, 830, 1130, 1430, 1730]);
});

test('a slow look is followed by a whole pause', async () => {
  const { at, goOn } = pane(nothing, 45 * seconds);
  await goOn(200 * seconds);
  expect(at).toEqual([20, 100, 210].filter((moment) => moment <= 200));
});

test('after two hours it looks no more, however often it was asked on demand', async () => {
  const { at, goOn, looking, look, settle } = pane();
  await goOn(hours);
  looking.ask(look);
  await settle();
  await goOn(2 * hours);
  expect(Math.max(...at)).toBeLessThanOrEqual(2 * 3600);
  expect(at.length).toBeGreaterThan(20);
});

test('when the user acts it begins anew', async () => {
  const { at, goOn, looking } = pane();
  await goOn(600 * seconds);
  const before = at.length;
  looking.acted();
  await goOn(60 * seconds);
  expect(at.slice(before)).toEqual([620, 650]);
});

test.each([
  { awaited: false, visible: true },
  { awaited: true, visible: false },
])('it does not look by itself with %j', async (around) => {
  const { at, goOn } = pane();
  await goOn(600 * seconds, around);
  expect(at).toEqual([]);
});

test('never twice at once: a demand waits for the look that is running, and is told what came of it', async () => {
  const { at, goOn, looking, look, pass, settle } = pane(nothing, 30 * seconds);
  await goOn(20 * seconds);
  looking.ask(look);
  looking.ask(look);
  expect(at).toHaveLength(1);
  expect(looking.asked.getState()).toEqual({ state: 'looking' });
  await pass(30 * seconds);
  await settle();
  expect(at).toHaveLength(1);
  expect(looking.asked.getState()).toEqual({ state: 'nothingNew' });
});

test('by itself it tells of nothing but news, which takes an older word away', async () => {
  const failure = { kind: 'busy', doing: 'test' } as const;
  const silent = pane({ news: false, failure });
  await silent.goOn(20 * seconds);
  expect(silent.looking.asked.getState()).toBeNull();
  silent.looking.ask(silent.look);
  await silent.settle();
  expect(silent.looking.asked.getState()).toEqual({ state: 'failed', failure });
  silent.looking.acted();
  await silent.pass(20 * seconds);
  silent.looking.mayLook(wanted, () => Promise.resolve({ news: true, failure: null }));
  await silent.settle();
  expect(silent.looking.asked.getState()).toBeNull();
});

test('with the message gone, the look that is running is given up and tells nothing', async () => {
  const { signals, looking, look, pass, settle } = pane(nothing, 30 * seconds);
  looking.ask(look);
  looking.stop();
  expect(signals[0]?.aborted).toBe(true);
  await pass(30 * seconds);
  await settle();
  expect(looking.asked.getState()).toEqual({ state: 'looking' });
});
