import { findInstalledBrowser, type Machine } from '../../browser/installedBrowser';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...installed: string[]): Machine => ({
  platform,
  env,
  isExecutable: (path) => installed.includes(path),
});

test('on Linux the programs on the PATH are looked for, Chrome before Chromium', () => {
  const env = { PATH: '/usr/bin:/opt/tools' };
  const found = findInstalledBrowser(machine('linux', env, '/usr/bin/chromium', '/opt/tools/google-chrome'));
  expect(found).toBe('/opt/tools/google-chrome');
});

test("on macOS the user's own applications count too", () => {
  const edge = '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findInstalledBrowser(machine('darwin', { HOME: '/Users/ana' }, edge))).toBe(edge);
});

test('on Windows the folders that the environment names are searched', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  expect(findInstalledBrowser(machine('win32', env, edge))).toBe(edge);
});

test('where none is installed there is none', () => {
  expect(findInstalledBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
});
