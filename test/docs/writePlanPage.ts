import { writeFileSync } from 'node:fs';
import { planPage } from './planPage';

// `npm run plan`: writes docs/plan.md anew after a change of the plan's rules or words.
writeFileSync('docs/plan.md', planPage());
