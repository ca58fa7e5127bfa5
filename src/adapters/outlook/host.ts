import { hasSet, told, tried } from './told';

/** What Outlook says about itself at start. */
export interface Host {
  /** BCP 47 tag of Outlook's display language. */
  displayLanguage: string;
}

/** Resolves when Outlook is ready; `null` when the page was opened outside Outlook. */
export async function outlookReady(): Promise<Host | null> {
  const { host } = await Office.onReady();
  // Office.js types its hosts as an enum, but answers null in a plain browser.
  if (String(host) !== 'Outlook') return null;
  return { displayLanguage: told(() => Office.context.displayLanguage, displayLanguageHint()) };
}

/**
 * Outlook's theme where it says one (Office.context.officeTheme), else the system's. Classic Windows and the web give
 * colours only, so darkness is read from the background.
 */
export function prefersDark(): boolean {
  const background = told(() => Office.context.officeTheme.bodyBackgroundColor, '');
  if (background) return luminance(background) < 0.5;
  return darkHint();
}

/** Whether the system is dark: all that is known before office.js is ready. */
export const darkHint = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** Calls back when Outlook's or the system's theme may have changed. */
export function onThemeChanged(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  if (hasSet('Mailbox', '1.14')) {
    tried(() => {
      Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
    });
  }
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Relative luminance of `#rrggbb`, 0 to 1; good enough to tell a dark background from a light one. */
function luminance(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * The display language before office.js is ready, from the address that Outlook opened the pane with
 * (`_host_Info`, fields divided by `$`); else the browser's. Only a hint, to fetch the right texts early.
 */
export function displayLanguageHint(): string {
  const hostInfo = new URLSearchParams(window.location.search).get('_host_Info');
  return hostInfo?.split('$')[3] ?? navigator.language;
}
