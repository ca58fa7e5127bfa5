import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstalledBrowser } from '../browser/installedBrowser';

/**
 * Opens the address in an installed browser with a throw-away profile that accepts the simulator's certificate.
 * False where no Chrome, Edge or Chromium is installed.
 */
export const openBrowser = (address: string): boolean => {
  const named = process.env['BROWSER_PATH'];
  const program = named !== undefined && named !== '' ? named : findInstalledBrowser();
  if (program === null) return false;
  const profile = mkdtempSync(join(tmpdir(), 'recall-assistant-browser-'));
  const args = [`--user-data-dir=${profile}`, '--ignore-certificate-errors', '--no-first-run', address];
  const browser = spawn(program, args, { detached: true, stdio: 'ignore' });
  browser.once('error', (error) => console.error(`${program} could not be started: ${error.message}`));
  browser.unref();
  return true;
};
