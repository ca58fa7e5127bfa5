import { findBrowser } from '../../browser/findBrowser';

const before = process.env['BROWSER_PATH'];
afterEach(() => {
  if (before === undefined) delete process.env['BROWSER_PATH'];
  else process.env['BROWSER_PATH'] = before;
});

test('the browser named by BROWSER_PATH is taken', async () => {
  process.env['BROWSER_PATH'] = process.execPath;
  expect((await findBrowser()).executablePath).toBe(process.execPath);
});

test('a BROWSER_PATH that is no program is complained of by name, and no other browser taken', async () => {
  process.env['BROWSER_PATH'] = '/no/such/browser';
  await expect(findBrowser()).rejects.toThrow(/BROWSER_PATH names "\/no\/such\/browser"/);
});

test('nothing that weakens web security is passed to a browser', async () => {
  process.env['BROWSER_PATH'] = process.execPath;
  const { args } = await findBrowser();
  expect(args.filter((arg) => /web-security|site-isolation|insecure/.test(arg))).toEqual([]);
});
