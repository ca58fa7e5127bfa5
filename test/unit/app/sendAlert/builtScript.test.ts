import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { parse } from 'acorn';
import { gzipBytes } from '../../../bench/counting';
import { heaviestSendAlert } from '../../../bench/measures/sendHandler';
import { buildSendAlert, withOneLanguage } from '../../../sendAlertBuild';
import { bareRuntime } from './bareRuntime';
import { person, type Situation } from './fakeOutlook';

const origin = 'https://addin.contoso.com/recall';
let folder: string;
let script: string;

beforeAll(async () => {
  folder = await buildSendAlert(origin);
  script = readFileSync(join(folder, 'sendAlert.js'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the built script', () => {
  test('is one script in the language of 2016, its regular expressions too', () => {
    expect(() => parse(script, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    // The test itself: this is what it would complain of.
    expect(() => parse('async () => {}', { ecmaVersion: 2016 })).toThrow();
    expect(() => parse('/(?<!a)b/', { ecmaVersion: 2016 })).toThrow();
  });

  test('does not grow beyond what it weighs today; its budget is measured by npm run bench', () => {
    const kilobytes = (text: string) => gzipBytes(Buffer.from(text)) / 1000;
    const [whole, one] = [kilobytes(script), kilobytes(withOneLanguage(script))];
    console.info(`sendAlert.js: ${whole.toFixed(2)} KB gzip, with one language ${one.toFixed(2)} KB`);
    expect(one).toBeLessThanOrEqual(heaviestSendAlert);
  });

  test('is allowed to fetch in classic Windows, by a list at the root of its origin', () => {
    const list = readFileSync(join(folder, '.well-known/microsoft-officeaddins-allowed.json'), 'utf8');
    expect(JSON.parse(list)).toEqual({ allowed: [`${origin}/sendAlert.js`] });
  });

  test('has a page around it that loads office.js first, and nothing but the two', () => {
    const page = readFileSync(join(folder, 'sendAlert.html'), 'utf8');
    expect([...page.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'sendAlert.js',
    ]);
    expect(page).toMatch(/Content-Security-Policy"\s+content="default-src 'none';/);
  });
});

test('the bare runtime has no page, and nothing younger than 2016', () => {
  const { context } = bareRuntime(script);
  const has = (expression: string) => runInContext(expression, context) as boolean;
  for (const name of [
    'window',
    'document',
    'URL',
    'Intl',
    'TextEncoder',
    'localStorage',
    'structuredClone',
  ]) {
    expect([name, has(`typeof ${name} !== 'undefined'`)]).toEqual([name, false]);
  }
  expect(has(`'padStart' in String.prototype || 'flatMap' in [] || 'entries' in Object`)).toBe(false);
  expect(has(`'includes' in [] && new RegExp('a+').test('caat')`)).toBe(true);
  expect(() => has(`new RegExp('(?<=a)b')`)).toThrow();
});

describe('in the bare runtime', () => {
  /** Any finding speaks up. */
  const strict = { policy: { ownDomains: ['contoso.com'], checks: { alertFrom: 'low' } } };

  const send = async (differences: Partial<Situation> = {}) => {
    const outlook = bareRuntime(script, differences);
    const sending = outlook.raise('onMessageSend');
    await jest.advanceTimersByTimeAsync(4_999);
    expect(sending.all).toHaveLength(1);
    return { ...outlook, completion: sending.all[0] };
  };

  test('a harmless message leaves, checked', async () => {
    const { completion, saved } = await send({ settings: strict });
    expect(completion).toEqual({ allowEvent: true });
    expect(saved).toMatchObject([{ memory: { recent: ['luis@contoso.com'] } }]);
  });

  test('a message with a finding is stopped, in English and in Spanish', async () => {
    const { completion } = await send({ settings: strict, subject: '' });
    expect(completion).toMatchObject({ allowEvent: false, cancelLabel: 'Review', commandId: 'Compose.Open' });
    expect(completion?.errorMessage).toContain('\nThe subject is empty\n');
    expect(completion?.contextData).toMatch(/^\{"findings":\["[^"]+"\]\}$/);
    const spanish = await send({ settings: strict, subject: '', displayLanguage: 'es-ES' });
    expect(spanish.completion?.errorMessage).toContain('\nEl asunto está vacío\n');
  });

  test('a hold is counted from Send', async () => {
    const until = new Date(Date.now() - 900_000);
    const session = { hold: JSON.stringify({ minutes: 5, until: until.toISOString(), by: 'user' }) };
    const { state } = await send({ delay: until, session });
    expect(Number(state.delay)).toBeGreaterThan(Date.now());
  });

  /** Without these a message does not count as checked. */
  const essential = ['to', 'cc', 'bcc', 'body'];
  const calls = ['to', 'cc', 'bcc', 'from', 'subject', 'body', 'attachments', 'composeType', 'session.get'];

  test.each(
    calls.flatMap((call) => (['fails', 'hangs', 'throws'] as const).map((fault) => [call, fault] as const)),
  )('a harmless message leaves, checked as far as it goes, although %s %s', async (call, fault) => {
    const { completion, saved } = await send({ settings: strict, faults: { [call]: fault } });
    expect(completion).toEqual({ allowEvent: true });
    const afterMemory = essential.includes(call) ? [['memory', 'letGo']] : [];
    expect(saved.map((save) => Object.keys(save))).toEqual([['memory'], ...afterMemory]);
  });

  test('a message in an Outlook that answers nothing is let go, and that is kept', async () => {
    const faults = Object.fromEntries(calls.map((call) => [call, 'hangs' as const]));
    const { completion, saved } = await send({ settings: strict, subject: '', faults });
    expect(completion).toEqual({ allowEvent: true });
    expect(saved).toEqual([{ letGo: { v: 1, times: [expect.any(String)] } }]);
  });

  test.each([
    { policy: 'broken' },
    { policy: { checks: { patterns: [{ name: 'x', pattern: '(' }] } } },
    { memory: 7 },
  ])('a harmless message leaves, checked, with %j in the settings', async (settings) => {
    const { completion, saved } = await send({ settings });
    expect(completion).toEqual({ allowEvent: true });
    expect(saved).toMatchObject([{ memory: { recent: ['luis@contoso.com'] } }]);
  });

  const begin = async (text: string | null, differences: Partial<Situation> = {}) => {
    const fetched: string[] = [];
    const outlook = bareRuntime(script, differences, {
      fetch: (address) => {
        fetched.push(address);
        if (text === null) return Promise.reject(new TypeError('Failed to fetch'));
        return Promise.resolve({ status: 200, ok: true, text: () => Promise.resolve(text) });
      },
    });
    const beginning = outlook.raise('onNewMessageCompose');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(beginning.all).toEqual([{}]);
    return { ...outlook, fetched };
  };

  test('the policy is fetched from where the build was made for, kept, and its hold set', async () => {
    const config = JSON.stringify({ ownDomains: ['Contoso.com'], hold: { minutes: 5 } });
    const { fetched, saved, state } = await begin(config);
    expect(fetched).toEqual([`${origin}/config.json`]);
    expect(saved).toMatchObject([{ policy: { ownDomains: ['contoso.com'], hold: { minutes: 5 } } }]);
    expect(Number(state.delay)).toBeGreaterThan(Date.now());
  });

  test('offline and with a broken file, a reply begins as it would', async () => {
    const reply = { composeType: 'reply', to: [person('Eva@fabrikam.com')], settings: strict };
    for (const text of [null, '{']) {
      const { saved, state } = await begin(text, reply);
      expect(saved).toEqual([]);
      expect(state.session['checks']).toContain('"startedWith":["eva@fabrikam.com"]');
    }
  });
});
