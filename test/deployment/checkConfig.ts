import { readFileSync } from 'node:fs';
import { readPolicy } from '../../src/policy/readPolicy';
import { decoded } from './decoded';

/*
 * `npm run check-config -- FILE`: what the pane would complain about in this config.json, before anybody opens it. Exit
 * code 0: nothing; 1: something to mend; 2: the file could not be read at all.
 */

const [file] = process.argv.slice(2);
process.exitCode = file === undefined ? usage() : check(file);

function usage(): number {
  console.error('Which file? npm run check-config -- path/to/config.json');
  return 2;
}

function check(name: string): number {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    console.error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { text, complaint } = decoded(bytes);
  const { policy, complaints } = readPolicy(text);
  const all = complaint === null ? complaints : [complaint, ...complaints];
  if (all.length === 0) {
    console.log(`${name}: nothing to mend. Recall is ${policy.recall.enabled ? 'on' : 'off'}.`);
    return 0;
  }
  console.log(all.join('\n'));
  console.log(`\nUntil this is mended, recall is ${policy.recall.enabled ? 'on' : 'off'}.`);
  return 1;
}
