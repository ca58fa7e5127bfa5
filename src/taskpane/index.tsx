import { createRoot } from 'react-dom/client';
import { loadCatalog } from '../i18n/loadCatalog';
import { pickLocale } from '../i18n/locale';
import { createTranslator } from '../i18n/translator';
import { supportsNestedAppAuth } from '../outlook/client';
import { displayLanguageHint, outlookReady } from '../outlook/host';
import { watchItemOnScreen } from '../outlook/itemOnScreen';
import { defaultPolicy } from '../policy/policy';
import type { PolicyReading } from '../policy/readPolicy';
import { App } from './App';
import { lateServer } from './lateServer';

/** The catalog is fetched while office.js is still starting; Outlook's own word on the language decides in the end. */
async function start(): Promise<void> {
  const hinted = pickLocale(displayLanguageHint());
  const early = loadCatalog(hinted);
  const host = await outlookReady();
  const items = host && watchItemOnScreen();
  const locale = host ? pickLocale(host.displayLanguage) : hinted;
  const catalog = await (locale.catalog === hinted.catalog ? early : loadCatalog(locale));
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.dir;
  document.body.style.margin = '0';

  let reading: Promise<PolicyReading> | null = null;
  const readPolicy = () => (reading ??= latePolicy());
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('taskpane.html has no element with the id "pane".');
  createRoot(pane).render(
    <App
      translator={createTranslator(locale, catalog)}
      items={items}
      readPolicy={readPolicy}
      server={lateServer(readPolicy, supportsNestedAppAuth)}
    />,
  );
}

/** config.json and the schema library that reads it: after the first verdict, which does not wait for them. */
async function latePolicy(): Promise<PolicyReading> {
  try {
    const { loadPolicy } = await import(/* webpackChunkName: "policy" */ '../policy/loadPolicy');
    return await loadPolicy((...request) => fetch(...request));
  } catch {
    // Only the fetch of the chunk can throw here.
    return {
      policy: defaultPolicy,
      complaints: [
        'config.json could not be read: part of the pane did not load. Close the pane and open it again.',
      ],
    };
  }
}

start().catch(() => {
  // No catalog, no words: the one text that cannot come through it, in both languages.
  document.body.textContent =
    'Recall Assistant could not start. Close the pane and open it again. · No se ha podido iniciar. Conviene cerrar el panel y abrirlo de nuevo.';
});
