import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messagesIn, ratesOf, ratesTable, writtenFrom, type Written } from './measure';

/*
 * npm run measure-checks -- FOLDER
 * How often the checks would speak up on the mails in a folder (.eml and mbox files). Prints numbers only: no text, no
 * address, no name of a file; and keeps nothing.
 */

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('Which folder? npm run measure-checks -- FOLDER\n');
    process.exitCode = 2;
    return;
  }
  const all: Written[] = [];
  let unread = 0;
  for (const file of filesIn(folder)) {
    for (const raw of messagesIn(readFileSync(file, 'latin1'))) {
      const written = await writtenFrom(raw).catch(() => null);
      if (written) all.push(written);
      else unread += 1;
    }
  }
  process.stdout.write(`${ratesTable(ratesOf(all))}\n${unread} could not be read as somebody's message.\n`);
}

void main();
