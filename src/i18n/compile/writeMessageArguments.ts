import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { writeArgumentTypes, type CatalogTexts } from './argumentTypes';

// `npm run messages`: writes src/i18n/messageArguments.ts anew after a change of en.json5.
const folder = path.join(__dirname, '..');
const english = JSON5.parse<CatalogTexts>(readFileSync(path.join(folder, 'en.json5'), 'utf8'));
writeFileSync(path.join(folder, 'messageArguments.ts'), writeArgumentTypes(english));
