import type { Frame } from 'playwright-core';
import { openOutlook, worldWith, type OpenedOutlook } from './support/openOutlook';
import { button, waitForState } from './support/pane';

/* How the pane begins, and what it says where it cannot: production pages, whose words before office.js are static. */

const oldHost = 'https://appsforoffice.microsoft.com';
const newHost = 'https://officeapis.public.onecdn.static.microsoft';
const message = 'mixed-inside-outside';

/** The pane on a message, at its first words: nothing of office.js has come yet. */
const openEarly = async (outlook: OpenedOutlook): Promise<Frame> => {
  await outlook.select(message);
  return outlook.openPane();
};

const silence = (): Promise<void> => new Promise(() => undefined);

/** What is said of a start that did not succeed. */
const trouble = async (pane: Frame): Promise<string> => {
  const alert = pane.locator('#starting [role="alert"]');
  await alert.locator('[data-trouble]:visible').waitFor({ timeout: 20_000 });
  return alert.innerText();
};

test('words stand on screen while office.js has not answered, and after eight seconds which addresses to allow', async () => {
  const outlook = await openOutlook('office');
  await outlook.page.route(`${oldHost}/**`, silence);
  const pane = await openEarly(outlook);
  await pane.getByText('Recall Assistant is starting…').waitFor();
  expect(await trouble(pane)).toMatch(
    /^Recall Assistant has not started: a file from Microsoft .*appsforoffice\.microsoft\.com\s+officeapis\.public\.onecdn\.static\.microsoft\s+ajax\.aspnetcdn\.com$/s,
  );
  await outlook.page.unroute(`${oldHost}/**`);
  await button(pane, 'Try again').click();
  await waitForState(pane, 'authoritative');
});

test('the first words are in the language of Outlook', async () => {
  const outlook = await openOutlook('office', { locale: 'es-ES' });
  await outlook.page.route(`${oldHost}/**`, silence);
  const pane = await openEarly(outlook);
  await pane.getByText('Recuperar envío se está iniciando…').waitFor();
  expect(await pane.locator('body').innerText()).not.toContain('Recall Assistant');
});

test('helper files of office.js that are blocked are told, with the addresses to allow', async () => {
  const outlook = await openOutlook('office');
  outlook.problems.allow(/^Error in/);
  await outlook.page.route(`${oldHost}/**/outlook-web-16.01.js`, (route) => route.abort());
  expect(await trouble(await openEarly(outlook))).toContain('a file from Microsoft that every add-in needs');
});

test('an Outlook that never lets office.js become ready is told as that', async () => {
  const outlook = await openOutlook('office');
  await outlook.page.addInitScript(() => {
    // Outlook's answers do not arrive.
    window.addEventListener('message', (event) => event.stopImmediatePropagation(), true);
  });
  expect(await trouble(await openEarly(outlook))).toContain('Outlook has not answered yet');
});

test('an own file that is gone, as after an update, is told at once', async () => {
  const outlook = await openOutlook('office');
  outlook.problems.allow(/^Error in/);
  await outlook.page.route('**/messages-en.*.js', (route) => route.fulfill({ status: 404 }));
  expect(await trouble(await openEarly(outlook))).toContain('one of its own files did not load');
});

describe('where the old host of office.js', () => {
  test('is blocked, office.js comes from the new one', async () => {
    const outlook = await openOutlook('office');
    outlook.problems.allow(/^Error in the console: Failed to load resource/);
    await outlook.page.route(`${oldHost}/**`, (route) => route.abort());
    await waitForState(await openEarly(outlook), 'authoritative');
  });

  test('answers with a redirect to the new one, the pane starts', async () => {
    const outlook = await openOutlook('office');
    const asked: string[] = [];
    outlook.page.on('request', (request) => asked.push(request.url()));
    await outlook.page.route(`${oldHost}/lib/1/hosted/**`, (route) => {
      const place = route.request().url().slice(`${oldHost}/lib/1/hosted/`.length);
      const headers = { Location: `${newHost}/1/${place}`, 'Access-Control-Allow-Origin': '*' };
      return route.fulfill({ status: 302, headers });
    });
    await waitForState(await openEarly(outlook), 'authoritative');
    expect(asked.some((url) => url.startsWith(newHost))).toBe(true);
  });
});

describe('opened in a browser, outside Outlook', () => {
  const openAlone = async (policy: object | null): Promise<{ text: string; outlook: OpenedOutlook }> => {
    const outlook = await openOutlook(worldWith('office', { policy }));
    await outlook.page.goto(`${outlook.simulator.origins.addIn}/taskpane.html`);
    const configuration = outlook.page.locator('[data-part="configuration"]');
    await configuration.waitFor();
    return { text: await outlook.page.locator('main').innerText(), outlook };
  };

  test('the page says where it belongs, its version, and that the configuration is well', async () => {
    const { text } = await openAlone({});
    expect(text).toMatch(
      /Recall Assistant works inside Outlook\..*Version \d+\.\d+\.\d+.*nothing in it has to be mended/s,
    );
  });

  test('the page lists what has to be mended in config.json', async () => {
    const { text } = await openAlone({ tenant: 17 });
    expect(text).toContain('"tenant"');
    expect(text).not.toContain('nothing in it has to be mended');
  });

  test('a missing config.json is told by the key that is missing', async () => {
    const { text } = await openAlone(null);
    expect(text).toContain('config.json has no “clientId”');
  });
});

test('in Outlook on the web of an Exchange Server, which office.js does not know, Microsoft’s question is on screen', async () => {
  const outlook = await openOutlook('exchange-server', { outlookHost: 'mail.contoso.example' });
  // office.js asks by the browser's own question first, which no add-in's frame may show.
  outlook.problems.allow(/Ignored call to 'confirm\(\)'/);
  await outlook.page.locator('#messages [data-message]').first().click();
  const pane = await outlook.openPane();
  // office.js asks in a frame of its own origin, and then in the place of the pane.
  await pane.getByText('validate that this item is hosted in a trusted domain').waitFor();
});
