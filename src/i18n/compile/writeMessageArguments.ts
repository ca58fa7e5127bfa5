import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeArgumentTypes } from './argumentTypes';
import { catalogTexts } from './catalogTexts';

// `npm run messages`: writes src/i18n/messageArguments.ts anew after a change of a catalog.
writeFileSync(
  path.join(__dirname, '../messageArguments.ts'),
  writeArgumentTypes(catalogTexts('en'), catalogTexts('es')),
);
