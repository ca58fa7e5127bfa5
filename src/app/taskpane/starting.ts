/*
 * A script of its own that waits for nobody: office.js may not come, or never be ready, and then nothing else of ours
 * runs. The words stand in the page (src/app/build/startingWords.cjs); this takes the other language away, and after
 * some seconds, or as soon as the start is given up, says what is wrong and what to do.
 */
import { displayLanguageHint } from '../../adapters/outlook/host';
import { pickLocale } from '../../i18n/locale';
import { notStarted } from './notStarted';

/** Milliseconds. */
const patience = 8_000;

type Trouble = 'files' | 'ours' | 'silent';

/** Addresses of scripts that did not load. */
const missing: string[] = [];
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) missing.push(target.src);
  },
  true,
);

/** `null` once the pane has taken its place. */
const words = (): HTMLElement | null => document.getElementById('starting');

function trouble(): Trouble {
  if (missing.some((address) => address.startsWith(`${window.location.origin}/`))) return 'ours';
  return missing.length > 0 || !('Office' in window) ? 'files' : 'silent';
}

function tell(): void {
  const what = trouble();
  for (const element of words()?.querySelectorAll<HTMLElement>('[data-trouble]') ?? []) {
    element.hidden = element.dataset['trouble'] !== what;
  }
  words()?.querySelector('[role="status"]')?.remove();
  const again = words()?.querySelector('button');
  if (!again) return;
  again.hidden = false;
  again.onclick = () => {
    window.location.reload();
  };
}

const locale = pickLocale(displayLanguageHint());
const language = locale.catalog === 'es' ? 'es' : 'en';
for (const element of words()?.querySelectorAll(`:scope > :not([lang="${language}"])`) ?? [])
  element.remove();
document.documentElement.lang = language;
// By its properties: the Content-Security-Policy allows no style in the page.
if (words()) {
  Object.assign(document.body.style, { margin: '0' });
  Object.assign(words()?.style ?? {}, {
    padding: '12px',
    font: '14px/20px "Segoe UI", system-ui, sans-serif',
    overflowWrap: 'anywhere',
  });
}
setTimeout(tell, patience);
document.addEventListener(notStarted, tell);
