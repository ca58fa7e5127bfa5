import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');

/**
 * A small house in which each file but the last ones breaks one rule; the rule stands beside it. The features and files
 * are invented: what guards them is where they lie.
 */
const house: [file: string, code: string, broken?: string][] = [
  ['src/features/brandNew/knowsView.ts', "export { A } from './view';", 'rules-are-pure'],
  ['src/features/brandNew/knowsReact.ts', "export { useState } from 'react';", 'rules-are-pure'],
  ['src/features/brandNew/knowsHook.ts', "export { useA } from './useA';", 'rules-are-pure'],
  ['src/core/brandNew/knowsReact.ts', "export { useState } from 'react';", 'rules-are-pure'],
  ['src/core/brandNew/useReact.ts', "export { useState } from 'react';", 'rules-are-pure'],
  ['src/core/brandNew/looksUp.ts', "export { A } from '../../pane/a';", 'core-looks-down-only'],
  ['src/core/brandNew/asks.ts', "export { a } from '../../adapters/exchange/a';", 'core-looks-down-only'],
  [
    'src/features/brandNew/Asks.tsx',
    "export { a } from '../../adapters/exchange/a';",
    'features-looks-down-only',
  ],
  [
    'src/features/brandNew/SignsIn.tsx',
    "export { a } from '../../adapters/signIn/a';",
    'features-looks-down-only',
  ],
  [
    'src/features/brandNew/KnowsOutlook.tsx',
    "export { a } from '../../adapters/outlook/a';",
    'features-looks-down-only',
  ],
  [
    'src/features/brandNew/KnowsShell.tsx',
    "export { A } from '../../app/taskpane/shell';",
    'features-looks-down-only',
  ],
  ['src/features/brandNew/Opens.tsx', "export { A } from '../other/view';", 'features-stand-alone'],
  ['src/features/replacement/Opens.tsx', "export { A } from '../other/view';", 'a-replacement-is-a-letter'],
  ['src/pane/opens.tsx', "export { A } from '../features/other/view';", 'pane-looks-down-only'],
  ['src/adapters/brandNew/reachesUp.ts', "export { a } from '../../core/a';", 'adapters-looks-down-only'],
  ['src/adapters/brandNew/knowsOutlook.ts', "export { a } from '../outlook/a';", 'adapters-stand-alone'],
  ['src/policy/knowsOutlook.ts', "export { a } from '../adapters/outlook/a';", 'policy-looks-down-only'],
  ['src/mailbox/knowsFeature.ts', "export { A } from '../features/other/view';", 'mailbox-looks-down-only'],
  ['src/mailbox/knowsReact.ts', "export { useState } from 'react';", 'the-port-asks-nothing'],
  ['src/i18n/knowsPolicy.ts', "export { a } from '../policy/a';", 'i18n-looks-down-only'],
  ['src/brandNew/anything.ts', "export { a } from '../mailbox/a';", 'unknown-place'],
  ['src/app/taskpane/usesUnknown.ts', "export { a } from '../../brandNew/anything';", 'unknown-place-used'],
  ['src/app/sendAlert/knowsPort.ts', "export { a } from '../../mailbox/a';", 'send-alert-is-small'],
  ['src/app/sendAlert/stopsHeld.ts', "export { A } from '../../features/other/view';", 'send-alert-is-small'],
  ['src/app/sendAlert/knowsReact.ts', "export { useState } from 'react';", 'send-alert-is-small'],
  ['src/app/taskpane/knowsTest.ts', "export { a } from '../../../test/a';", 'product-without-tests'],
  ['src/app/taskpane/knowsTool.ts', "export { a } from 'prettier';", 'no-development-package-in-the-product'],
  ['src/app/taskpane/signsIn.ts', "export { a } from '@azure/msal-browser';", 'sign-in-library-in-one-place'],
  ['src/app/taskpane/asksServer.ts', "export { a } from 'ky';", 'server-libraries-in-the-adapter'],
  [
    'src/features/brandNew/readsSchema.ts',
    "export { a } from 'valibot';",
    'schemas-where-foreign-data-comes-in',
  ],
  ['src/app/taskpane/lost.ts', "export { a } from './nowhere';", 'unresolvable'],
  ['src/app/taskpane/circleOne.ts', "export { b as a } from './circleTwo';", 'no-circle'],
  ['src/app/taskpane/circleTwo.ts', "export { a as b } from './circleOne';", 'no-circle'],
  ['src/features/brandNew/rule.ts', "export { a } from '../../core/a';"],
  [
    'src/features/brandNew/view.tsx',
    "export { useState } from 'react'; export { A } from '../drafting/view';",
  ],
  ['src/features/brandNew/useA.ts', "export { useState as useA } from 'react';"],
  ['src/features/brandNew/someStyles.ts', "export { makeStyles } from '@fluentui/react-components';"],
  ['src/features/drafting/view.tsx', 'export const A = 1;'],
  ['src/features/other/view.tsx', 'export const A = 1;'],
  ['src/features/sentMessage/Opens.tsx', "export { A } from '../other/view';"],
  ['src/features/replacement/Writes.tsx', "export { A } from '../letters/view';"],
  ['src/features/letters/view.tsx', 'export const A = 1;'],
  ['src/pane/a.tsx', "export { a } from '../core/a';"],
  ['src/core/a.ts', "export { a } from '../policy/a';"],
  [
    'src/app/taskpane/shell.tsx',
    "export { a } from '../../adapters/outlook/a'; export { A } from '../../features/other/view';",
  ],
  ['src/app/sendAlert/checks.ts', "export { a } from '../../core/checks/a';"],
  ['src/core/checks/a.ts', 'export const a = 1;'],
  [
    'src/adapters/exchange/a.ts',
    "export { a } from '../../mailbox/a'; export type { b } from '../signIn/signIn'; import 'ky';",
  ],
  ['src/adapters/signIn/signIn.ts', 'export type b = 1;'],
  ['src/adapters/signIn/a.ts', "import '@azure/msal-browser'; export const a = 1;"],
  ['src/adapters/outlook/a.ts', 'export const a = 1;'],
  ['src/mailbox/a.ts', 'export const a = 1;'],
  ['src/policy/a.ts', 'export const a = 1;'],
  ['test/a.ts', 'export const a = 1;'],
];

interface Cruise {
  summary: { violations: { from: string; rule: { name: string }; cycle?: { name: string }[] }[] };
}

const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
  '../../../.dependency-cruiser.cjs',
);
const rules = forbidden.map(({ name }) => name);

let folder: string;
let violations: Map<string, Set<string>>;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dependency-rules-')));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [file, code] of house) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  // Its exit code is the number of violations, so the answer is read whatever that is.
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, [cruise, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
  violations = new Map();
  for (const { from, rule, cycle = [] } of (JSON.parse(stdout) as Cruise).summary.violations) {
    // A circle is reported once, for the file where it was first met.
    for (const file of [from, ...cycle.map(({ name }) => name)]) {
      violations.set(file, (violations.get(file) ?? new Set()).add(rule.name));
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(house.filter(([, , broken]) => broken !== undefined))(
  '%s (%s) is refused',
  (file, _code, broken) => {
    expect([...(violations.get(file) ?? [])]).toContain(broken);
  },
);

test.each(house.filter(([, , broken]) => broken === undefined))('%s (%s) is allowed', (file) => {
  expect(violations.get(file)).toBeUndefined();
});

// A configuration that matches nothing would allow everything.
test('every rule of the configuration is broken by some file of the small house', () => {
  const tried = new Set(house.flatMap(([, , broken]) => broken ?? []));
  expect(rules.filter((name) => !tried.has(name))).toEqual([]);
});
