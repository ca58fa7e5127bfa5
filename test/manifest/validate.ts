/** `npm run validate`: says what is wrong with manifest.xml and its icons, without a network; exit code 1 if anything. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateManifest } from './validateManifest';

const root = join(__dirname, '../..');
const complaints = validateManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), (path) => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : undefined;
});

for (const { place, problem, cure } of complaints) console.error(`${place}\n  ${problem} ${cure}`);
if (complaints.length === 0) console.log('manifest.xml is valid.');
else console.error(`manifest.xml: ${complaints.length} to mend.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
