import { createRoot } from 'react-dom/client';
import { loadCatalog, loadLaterTexts } from '../../i18n/loadCatalog';
import { pickLocale } from '../../i18n/locale';
import { createTranslator } from '../../i18n/translator';
import { supportsNestedAppAuth } from '../../adapters/outlook/client';
import { darkHint, displayLanguageHint, outlookReady, prefersDark } from '../../adapters/outlook/host';
import { watchItemOnScreen } from '../../adapters/outlook/itemOnScreen';
import { officeScriptLoaded } from '../../adapters/outlook/officeScript';
import type { LoadedPolicy } from '../../policy/loadPolicy';
import type { Cloud } from '../../policy/policy';
import { App, loadDarkTheme } from './App';
import { latePolicy } from './latePolicy';
import { lateServer } from './lateServer';
import { notStarted } from './notStarted';

/** Written in by webpack. */
declare const builtForCloud: Exclude<Cloud, 'simulator'>;

/** The catalog is fetched while office.js is still starting; Outlook's own word on the language decides in the end. */
async function start(): Promise<void> {
  const hinted = pickLocale(displayLanguageHint());
  const early = loadCatalog(hinted);
  if (darkHint()) loadDarkTheme().catch(() => undefined);
  await officeScriptLoaded();
  const host = await outlookReady();
  const items = host && watchItemOnScreen();
  const locale = host ? pickLocale(host.displayLanguage) : hinted;
  const catalog = await (locale.catalog === hinted.catalog ? early : loadCatalog(locale));
  const readyDarkTheme = host && prefersDark() ? await loadDarkTheme().catch(() => null) : null;
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.dir;
  document.body.style.margin = '0';

  const translator = createTranslator(locale, catalog, { loadLater: () => loadLaterTexts(locale) });
  document.title = translator.t('app.name');

  const pane = document.getElementById('pane');
  if (!pane) throw new Error('taskpane.html has no element with the id "pane".');
  const root = createRoot(pane);
  // The server may be asked for long after the app read the policy; what is learned then, the app takes over.
  const readPolicy = latePolicy(loadPolicy, (reading) => {
    show(() => Promise.resolve(reading));
  });
  const server = lateServer(readPolicy, supportsNestedAppAuth);
  const show = (read: () => Promise<LoadedPolicy>) => {
    root.render(<App {...{ translator, items, server, readyDarkTheme }} readPolicy={read} />);
  };
  show(readPolicy);
}

/** config.json and the schema library that reads it: after the first verdict, which does not wait for them. */
async function loadPolicy(): Promise<LoadedPolicy> {
  const [{ loadPolicy: load }, { inBuiltCloud }] = await Promise.all([
    import(/* webpackChunkName: "policy" */ '../../policy/loadPolicy'),
    import(/* webpackChunkName: "policy" */ '../../policy/builtCloud'),
  ]);
  return inBuiltCloud(await load((...request) => fetch(...request)), builtForCloud);
}

// The words for it stand in the page: starting.ts shows them.
start().catch(() => document.dispatchEvent(new Event(notStarted)));
