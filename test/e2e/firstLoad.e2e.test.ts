import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { administrator } from '../productionBuild';
import { openOutlook, type OpenedOutlook } from './support/openOutlook';
import { waitForState } from './support/pane';

const { dist } = administrator;

/* Design section 8. */
/**
 * The budget of 120 KB is not kept at present: `npm run bench` fails for it until the first load is cut. Until then nothing
 * may make it heavier than this.
 */
const heaviestFirstLoad = 121_200;
const mostRequests = 4;

/** Runs in the pane's frame before anything else: remembers what had been fetched when the first verdict stood there. */
const rememberFirstLoad = (): void => {
  new MutationObserver((_, observer) => {
    const state = document.querySelector('main')?.getAttribute('data-state') ?? 'loading';
    if (state === 'loading') return;
    observer.disconnect();
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    document.documentElement.dataset['firstLoad'] = JSON.stringify([window.location.href, ...fetched]);
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

/** Paths of everything from the add-in's own origin until the first verdict. */
const firstLoad = async (message: string): Promise<string[]> => {
  const outlook = await openOutlook('office');
  await outlook.page.addInitScript(rememberFirstLoad);
  await outlook.select(message);
  const pane = await outlook.openPane();
  await waitForState(pane, 'authoritative');
  const known = await pane.evaluate(() => document.documentElement.dataset['firstLoad'] ?? '[]');
  return (JSON.parse(known) as string[])
    .filter((url) => url.startsWith(outlook.simulator.origins.addIn))
    .map((url) => new URL(url).pathname);
};

const compressed = (path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

test('the scripts for the first verdict keep to the budget, without those for sign-in and Graph', async () => {
  const requests = await firstLoad('mixed-inside-outside');
  const scripts = requests.filter((path) => path.endsWith('.js'));
  const bytes = scripts.reduce((sum, path) => sum + compressed(path), 0);
  // The figure is what a change of the budget is discussed with.
  process.stdout.write(`First load: ${bytes} bytes of script (gzip) in ${scripts.join(', ')}\n`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(heaviestFirstLoad);
  expect(requests.length).toBeLessThanOrEqual(mostRequests);
  const fetched = scripts.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');
  // Words that survive minification: of Graph's paths, and of msal's package.
  expect(fetched).not.toMatch(/getMailTips|\$batch/);
  expect(fetched).not.toMatch(/msal\.js|nested_app_auth/);
});

test('with Send As, where the first answer has to come from the server, the pane says that it is reading', async () => {
  const outlook = await openOutlook('office', { message: 'send-as' });
  await outlook.pane.getByText('Reading the message…').waitFor();
  await waitForState(outlook.pane, 'authoritative');
});

test('no request of the pane goes anywhere but to its own server, to Graph and to Microsoft for office.js', async () => {
  const outlook = await openOutlook('office');
  const asked = new Set<string>();
  outlook.page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (request.frame() !== outlook.page.mainFrame() && protocol !== 'data:') asked.add(origin);
  });
  await outlook.select('mixed-inside-outside');
  await waitForState(await outlook.openPane(), 'authoritative');
  const { addIn, graph } = outlook.simulator.origins;
  expect([...asked].sort()).toEqual(
    [addIn, graph, 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'].sort(),
  );
});

describe('the Content-Security-Policy', () => {
  const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const directives = (): Map<string, string[]> => {
    const [, content = ''] =
      /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
    return new Map(
      content.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
  };

  test('admits only our own scripts, office.js and its Ajax library, and no inline script or eval', () => {
    expect(directives().get('default-src')).toEqual(["'none'"]);
    expect(directives().get('script-src')?.sort()).toEqual([
      "'self'",
      'https://ajax.aspnetcdn.com',
      'https://appsforoffice.microsoft.com',
      'https://officeapis.public.onecdn.static.microsoft',
    ]);
    expect([...directives().values()].flat().filter((source) => source.startsWith("'unsafe"))).toEqual([]);
    expect(directives().get('style-src')).toEqual([
      "'self'",
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    ]);
  });

  test('admits connections only to ourselves, Graph and sign-in of Microsoft’s cloud', () => {
    expect(directives().get('connect-src')?.sort()).toEqual([
      "'self'",
      'https://graph.microsoft.com',
      'https://login.microsoftonline.com',
      'https://outlook.office.com',
    ]);
    expect([...directives().keys()].sort()).toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'form-action',
      'frame-src',
      'img-src',
      'script-src',
      'style-src',
    ]);
  });

  test('stands before every script of the page, of which none is written inline', () => {
    const tags = html.match(/<script\b[^>]*>[^<]*/g) ?? [];
    expect(tags.length).toBeGreaterThanOrEqual(2);
    for (const tag of tags) expect(tag).toMatch(/^<script\b[^>]*\bsrc="[^"]+"[^>]*>$/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/\son\w+=|javascript:/i);
  });

  /** What the browser itself says that it blocked, while the pane's page tries it. */
  const blocked = async ({ pane, problems }: OpenedOutlook, attempt: () => void): Promise<string> => {
    problems.allow(/Content Security Policy/);
    await waitForState(pane, 'authoritative');
    const violation = pane.evaluate(
      () =>
        new Promise<string>((told) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
            told(`${effectiveDirective} ${blockedURI}`);
          });
        }),
    );
    await pane.evaluate(attempt);
    return violation;
  };

  test('is in force in the simulated Outlook too: an inline script does not run', async () => {
    const outlook = await openOutlook('office', { message: 'one-person' });
    const seen = await blocked(outlook, () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    expect(seen).toBe('script-src-elem inline');
    expect(await outlook.pane.title()).not.toBe('ran');
  });

  test('is in force in the simulated Outlook too: nothing is fetched from elsewhere', async () => {
    const outlook = await openOutlook('office', { message: 'one-person' });
    outlook.problems.allow(/^Request to elsewhere: https:\/\/elsewhere\.example\//);
    const seen = await blocked(outlook, () => {
      void fetch('https://elsewhere.example/').catch(() => undefined);
    });
    expect(seen).toBe('connect-src https://elsewhere.example/');
  });
});
