import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search needs to know of the machine; passed in so that it can be tried for every system on any system. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isExecutable: (path: string) => boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const usualPlaces = ({ platform, env }: Machine): string[] => {
  switch (platform) {
    case 'darwin':
      return macApplications.flatMap((name) =>
        ['', env['HOME'] ?? ''].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const root = env[variable];
        return root ? windowsPrograms.map((program) => `${root}\\${program}`) : [];
      });
    default: {
      const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
      return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
};

/** The Chrome, Edge or Chromium of this machine, in that order; `null` where there is none in a usual place. */
export const findInstalledBrowser = (machine: Machine = thisMachine): string | null =>
  usualPlaces(machine).find(machine.isExecutable) ?? null;
