import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { startSimulator } from '../outlook/simulator';
import { ensureProductionBuild } from '../productionBuild';
import { startMessage, pressSend, type Typed } from '../e2e/support/compose';
const out = '/tmp/shots';
void (async () => {
  const dist = await ensureProductionBuild();
  const browser = await launchBrowser();
  const shots: { name: string; world: string; width: string; dark: boolean; typed: Typed; client?: object; policy?: object; then?: (pane: any, page: any, sim: any) => Promise<void>; whole?: boolean }[] = [];
  const en: Typed = { to: 'declan.walsh@brannock.example; priya.raman@brannock.example; mark.holloway@holloway-foods.example', subject: 'Prices and bank details', body: 'Dear Susan,\n\nplease find the contract attached. The account is IBAN ES91 2100 0418 4502 0005 1332.\n\nNiamh' };
  const es: Typed = { to: 'rosa.cano@olivares.example; emilio.olivares@olivares.example', subject: '', body: 'Hola, Susana:\n\nAdjunto el contrato. La cuenta es ES91 2100 0418 4502 0005 1332. Uso interno.\n\nGracias' };
  for (const [width, dark] of [['320', false], ['320', true], ['450', false]] as const) {
    shots.push({ name: `findings-en-${width}${dark ? '-dark' : ''}`, world: 'office', width, dark, typed: en });
    shots.push({ name: `findings-es-${width}${dark ? '-dark' : ''}`, world: 'oficina', width, dark, typed: es });
  }
  shots.push({ name: 'clean-en', world: 'office', width: '320', dark: false, typed: { to: 'declan.walsh@brannock.example', subject: 'Lunch', body: 'Hi Declan,\n\nlunch at one?\n' } });
  shots.push({ name: 'empty-es', world: 'oficina', width: '320', dark: false, typed: {} });
  shots.push({ name: 'classic-en', world: 'office', width: '320', dark: false, typed: en, client: { kind: 'classicWindows' } });
  shots.push({ name: 'classic-es-dark', world: 'oficina', width: '320', dark: true, typed: es, client: { kind: 'classicWindows' } });
  shots.push({ name: 'default-hold-es', world: 'oficina', width: '320', dark: false, typed: es, policy: { hold: { minutes: 5 } } });
  shots.push({ name: 'alert-en', world: 'office', width: '320', dark: false, typed: en, whole: true, then: async (_p, page) => { await pressSend({ page } as never); await page.locator('[role="alertdialog"], dialog, .smartAlert').first().waitFor(); } });
  const press = async (pane: any, n: any) => pane.getByRole('button', { name: n }).first().click();
  shots.push({ name: 'x-more-en', world: 'office', width: '320', dark: false, typed: en, then: async (pane) => { await press(pane, /1 more/); await press(pane, /Silence/); await pane.waitForTimeout(300); } });
  shots.push({ name: 'x-time-es', world: 'oficina', width: '320', dark: true, typed: es, then: async (pane) => { await press(pane, /A una hora/); await pane.waitForTimeout(300); } });
  shots.push({ name: 'x-hold-es', world: 'oficina', width: '320', dark: false, typed: es, then: async (pane) => { await press(pane, /^5 min/); await pane.waitForTimeout(1500); } });
  shots.push({ name: 'x-receipt-es', world: 'oficina', width: '320', dark: false, typed: es, then: async (pane) => { await pane.getByRole('checkbox').first().click(); await pane.waitForTimeout(3000); } });
  shots.push({ name: 'x-receiptno-en', world: 'office', width: '320', dark: true, typed: en, client: { draftsReachServerAfter: 'PT10M' }, then: async (pane) => { await pane.getByRole('checkbox').first().click(); await pane.waitForTimeout(3000); } });
  shots.push({ name: 'x-memory-en', world: 'office', width: '320', dark: false, typed: en, then: async (pane) => { await press(pane, /Silence/); await pane.waitForTimeout(300); await press(pane, /for good|always/i); await press(pane, /Show what is remembered/); await pane.waitForTimeout(500); } });
  shots.push({ name: 'x-noevents-es', world: 'oficina', width: '320', dark: false, typed: es, client: { addInEvents: false }, policy: { hold: { minutes: 5 } }, then: async (pane) => { await pane.waitForTimeout(6000); } });
  for (const s of shots) {
    if (process.argv[2] && !s.name.includes(process.argv[2])) continue;
    const world = JSON.parse(readFileSync(resolve(__dirname, `../outlook/worlds/${s.world}.json`), 'utf8'));
    world.client = { ...world.client, ...s.client }; world.policy = { ...world.policy, ...s.policy };
    const simulator = await startSimulator({ port: 0, world, dist });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: simulator.world.client.locale, timezoneId: simulator.world.timeZone, colorScheme: s.dark ? 'dark' : 'light', reducedMotion: 'reduce', viewport: { width: 1366, height: 1000 } });
    context.setDefaultTimeout(15000);
    try {
      const page = await context.newPage();
      await page.goto(`${simulator.origins.outlook}/?pane=${s.width}`);
      const outlook: any = { page, openPane: async () => { await page.locator('#ribbon .addIn').click(); const e = await page.locator('#pane iframe').elementHandle(); return e!.contentFrame(); } };
      await startMessage(outlook, s.typed);
      const pane = await outlook.openPane();
      await pane.locator('[data-part="hold"]').waitFor();
      await page.waitForTimeout(2500);
      if (s.then) await s.then(pane, page, simulator);
      await (s.whole ? page.screenshot({ path: `${out}/${s.name}.png` }) : page.locator('#pane').screenshot({ path: `${out}/${s.name}.png` }));
      console.log(s.name);
    } catch (e) { console.log(s.name, String(e).slice(0, 300)); } finally { await context.close(); await simulator.close(); }
  }
  await browser.close();
})();
