import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeArgumentTypes } from './argumentTypes';
import { catalogTexts } from './catalogTexts';

// Writes src/i18n/messageArguments.ts, the types of the texts. Run by npm after an installation and before types are
// checked (`npm run messages` by hand). What is right already is left alone: a newer file would ask for a new build.
const file = path.join(__dirname, '../messageArguments.ts');
const types = writeArgumentTypes(catalogTexts('en'), catalogTexts('es'));
if (!existsSync(file) || readFileSync(file, 'utf8') !== types) writeFileSync(file, types);
