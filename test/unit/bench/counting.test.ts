import { answersBy, gzipBytes, median, ownRequestsBy, spanOf, type Fetched } from '../../bench/counting';

const addIn = 'https://localhost:3000';
const graph = 'https://localhost:3002';

const fetched = (name: string, startTime: number, responseEnd = startTime + 10): Fetched => ({
  name,
  startTime,
  responseEnd,
});

test('own requests are the page and the scripts that were begun by then, also those not yet finished', () => {
  const requests = [
    fetched(`${addIn}/taskpane.html?_host_Info=Outlook`, 0),
    fetched(`${addIn}/taskpane.js`, 50, 500),
    fetched(`${addIn}/policy.js`, 101),
  ];
  expect(ownRequestsBy(100, requests, addIn)).toEqual(['/taskpane.html', '/taskpane.js']);
});

test('office.js, the stand-ins of the simulator and other servers are not own requests', () => {
  const requests = [
    fetched(`${addIn}/office-js/office.js`, 0),
    fetched(`${addIn}/simulated/clock.js`, 0),
    fetched(`${graph}/v1.0/$batch`, 0),
  ];
  expect(ownRequestsBy(100, requests, addIn)).toEqual([]);
});

test('a round trip counts for a verdict if its answer was there by then', () => {
  const requests = [
    fetched(`${graph}/v1.0/$batch`, 0, 40),
    fetched(`${graph}/v1.0/me/getMailTips`, 40, 80),
    fetched(`${graph}/v1.0/me/messages?$filter=report`, 81, 120),
    fetched(`${addIn}/config.json`, 0, 20),
  ];
  expect(answersBy(100, requests, graph)).toBe(2);
});

test('the size of a file is what gzip leaves of it, and not its length', () => {
  const repeated = Buffer.from('recall '.repeat(1000));
  expect(gzipBytes(repeated)).toBeLessThan(100);
  expect(gzipBytes(repeated)).toBeGreaterThan(20);
});

test('the median is the middle value whatever the order, of an even number the mean of two', () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([10, 2, 4, 100])).toBe(7);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('no median of no values');
});

test('the span is from the first beginning to the last end', () => {
  expect(spanOf([fetched(graph, 20, 30), fetched(graph, 5, 90), fetched(graph, 40, 50)])).toBe(85);
});
