import { findInstalledBrowser, thisMachine } from './installedBrowser';
import { unpackChromium } from './unpackedChromium';

/** A browser that can be started on this machine, and what it needs. */
export interface FoundBrowser {
  executablePath: string;
  /** Environment variables to add when starting it. */
  env: Record<string, string>;
  args: string[];
}

/** There is no browser to run the tests in; the message says what to install. */
class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Keeps Chromium from calling its maker's servers (updates, experiments, safe-browsing lists). None of these weakens
 * web security: a test of CORS or CSP in this browser means something.
 */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Chromium's sandbox does not run as root, as in most containers. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The browser named by `BROWSER_PATH`, else an installed Chrome, Edge or Chromium, else on Linux x64 the one of
 * `@sparticuz/chromium` (its binary only: its list of arguments switches web security off).
 */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    if (thisMachine.isExecutable(named))
      return { executablePath: named, env: {}, args: [...quiet, ...asRoot()] };
    throw new NoBrowserError(
      `BROWSER_PATH names "${named}", which is not a program that can be run. Set it to the path of Chrome, Edge or ` +
        'Chromium, or remove it to let one be found.',
    );
  }
  const installed = findInstalledBrowser();
  if (installed !== null) return { executablePath: installed, env: {}, args: [...quiet, ...asRoot()] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraries, fontsFile } = await unpackChromium();
    const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return {
      executablePath,
      env: { LD_LIBRARY_PATH: path, FONTCONFIG_FILE: fontsFile },
      // It comes without its sandbox helper and without a graphics driver.
      args: [...quiet, '--no-sandbox', '--disable-gpu'],
    };
  }
  throw new NoBrowserError(
    'No browser was found. Install Chrome, Edge or Chromium, or set BROWSER_PATH to the path of one.',
  );
};
