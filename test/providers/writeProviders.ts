import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerNamesFile } from './providerList';

writeFileSync(join(__dirname, '../../src/core/checks/providerNames.ts'), providerNamesFile());
