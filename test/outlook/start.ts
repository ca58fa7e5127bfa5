import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureProductionBuild } from '../productionBuild';
import { localCertificate } from './certificate';
import { openBrowser } from './openBrowser';
import { PortInUseError } from './servers';
import { startSimulator } from './simulator';
import { readWorldText } from './world/readWorld';
import type { World } from './world/world';

const help = `Starts a simulated Outlook with Recall Assistant in it.

  npm start -- [options]

  --port N         port of the add-in; Outlook has the next, Graph the one after (default 3000)
  --world FILE     the world to load (default test/outlook/worlds/office.json; see the README beside it)
  --locale xx-YY   the language of Outlook, instead of the world's
  --open           open an installed browser on it
  --help           show this`;

/** Something that the person who typed the command can mend; its message is all that they need to see. */
class CommandLineError extends Error {}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readOptions = (args: string[]) => {
  try {
    const { values } = parseArgs({
      args,
      strict: true,
      options: {
        port: { type: 'string', default: '3000' },
        world: { type: 'string', default: resolve(__dirname, 'worlds/office.json') },
        locale: { type: 'string' },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const [sentence] = sentenceOf(error).split('. To specify');
    throw new CommandLineError(`${sentence}. "npm start -- --help" lists the options.`);
  }
};

const portFrom = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_533) return port;
  throw new CommandLineError(`--port "${text}" is no port: give a number from 0 (any free one) to 65533.`);
};

const checkLocale = (locale: string | undefined): void => {
  try {
    new Intl.Locale(locale ?? 'en-US');
  } catch {
    throw new CommandLineError(`--locale "${locale}" is no locale: give one such as en-US or es-ES.`);
  }
};

const readWorldFile = (file: string): World => {
  const path = resolve(file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandLineError(`The world ${path} cannot be read: ${sentenceOf(error)}.`);
  }
  const reading = readWorldText(text);
  if (reading.ok) return reading.world;
  throw new CommandLineError(`The world ${path} cannot be loaded:\n${reading.complaints.join('\n')}`);
};

const start = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(help);
    return;
  }
  const port = portFrom(options.port);
  checkLocale(options.locale);
  const world = readWorldFile(options.world);
  const dist = await ensureProductionBuild();
  const simulator = await startSimulator({
    port,
    world,
    dist,
    ...(options.locale !== undefined && { locale: options.locale }),
  });
  const { trusted } = await localCertificate();
  console.log(`Open ${simulator.origins.outlook}/`);
  if (!trusted) {
    console.log(
      'The browser will warn of the certificate: go on, or run "npx office-addin-dev-certs install" once.',
    );
  }
  console.log('Stop with Ctrl+C.');
  if (options.open && !openBrowser(`${simulator.origins.outlook}/`)) {
    console.log('No Chrome, Edge or Chromium was found to open it in: open the address yourself.');
  }
};

start().catch((error: unknown) => {
  const isExpected = error instanceof CommandLineError || error instanceof PortInUseError;
  console.error(isExpected ? error.message : error);
  process.exit(1);
});
