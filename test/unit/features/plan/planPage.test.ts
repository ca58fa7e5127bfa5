import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planPage } from '../../../docs/planPage';

test('docs/plan.md is what the rules say: else npm run plan', () => {
  expect(readFileSync(resolve(__dirname, '../../../../docs/plan.md'), 'utf8')).toBe(planPage());
});
