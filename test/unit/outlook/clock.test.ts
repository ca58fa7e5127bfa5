import { Clock } from '../../outlook/clock';

const start = '2026-03-10T09:00:00Z';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

const minutesLater = (minutes: number): Date => new Date(Date.parse(start) + minutes * 60_000);

test('time starts at the given moment and runs by itself', () => {
  const clock = new Clock(start);
  expect(clock.now()).toEqual(new Date(start));
  jest.advanceTimersByTime(60_000);
  expect(clock.now()).toEqual(minutesLater(1));
});

test('the offset leads from the machine to simulated time', () => {
  const clock = new Clock(start);
  clock.advance('PT10M');
  expect(new Date(Date.now() + clock.offset())).toEqual(minutesLater(10));
});

test('moving time runs what falls due on the way in order, each at its own instant', () => {
  const clock = new Clock(start);
  const seen: string[] = [];
  const note = (name: string) => () => seen.push(`${name} ${clock.now().toISOString()}`);
  clock.at(minutesLater(7), note('second'));
  clock.at(minutesLater(5), () => {
    note('first')();
    clock.at(minutesLater(6), note('added'));
  });
  clock.at(minutesLater(20), note('too late'));
  expect(clock.advance('PT10M')).toEqual(minutesLater(10));
  expect(seen).toEqual([
    'first 2026-03-10T09:05:00.000Z',
    'added 2026-03-10T09:06:00.000Z',
    'second 2026-03-10T09:07:00.000Z',
  ]);
});

test('a job runs by itself when real time gets there', () => {
  const clock = new Clock(start);
  const job = jest.fn();
  clock.at(minutesLater(1), job);
  jest.advanceTimersByTime(59_000);
  expect(job).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1_000);
  expect(job).toHaveBeenCalledTimes(1);
});

test('a job for a moment that has passed runs at once', () => {
  const job = jest.fn();
  new Clock(start).at(minutesLater(-1), job);
  expect(job).toHaveBeenCalledTimes(1);
});

test('listeners hear of moved time until they stop listening', () => {
  const clock = new Clock(start);
  const listener = jest.fn();
  const stop = clock.onAdvance(listener);
  clock.advance('PT1M');
  stop();
  clock.advance('PT1M');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a stopped clock runs no more jobs', () => {
  const clock = new Clock(start);
  const job = jest.fn();
  clock.at(minutesLater(1), job);
  clock.stop();
  jest.advanceTimersByTime(120_000);
  clock.advance('PT10M');
  expect(job).not.toHaveBeenCalled();
});

test('time does not go back', () => {
  expect(() => new Clock(start).advance('-PT1M')).toThrow('Time cannot go back');
});
