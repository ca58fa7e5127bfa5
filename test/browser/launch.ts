import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Starts the found browser without a window. The caller closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ executablePath, args, env: { ...definedOf(process.env), ...env } });
};

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
